create table if not exists seen_live (
  provider varchar(200) not null,
  marketplace varchar(40) not null,
  capability varchar(80) not null,
  seen_at timestamp(6) with time zone not null,
  constraint seen_live_key primary key (provider, marketplace, capability)
);
