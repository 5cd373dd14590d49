create table if not exists account_token (
  provider varchar(200) not null,
  access_token varchar not null,
  refresh_token varchar,
  expires_at timestamp(6) with time zone,
  refresh_expires_at timestamp(6) with time zone,
  account varchar,
  constraint account_token_key primary key (provider)
);
