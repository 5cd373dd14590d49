create table if not exists wanted_product (
  provider varchar(200) not null,
  product_id varchar(200) not null,
  document bytea not null,
  constraint wanted_product_id primary key (provider, product_id)
);

-- which orders of their provider messages are about
create table if not exists push_about (
  provider varchar(200) not null,
  order_id varchar(200) not null,
  push varchar(40) not null,
  constraint push_about_id primary key (provider, order_id, push)
);

create index if not exists push_about_push on push_about (push);

${on-postgres} alter table push_about alter column push type varchar(40) collate "C";
