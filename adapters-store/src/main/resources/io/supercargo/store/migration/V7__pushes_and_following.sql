create table if not exists push (
  id varchar(40) not null,
  provider varchar(200) not null,
  message_key varchar(200) not null,
  state varchar(20) not null,
  received timestamp(6) with time zone not null,
  due timestamp(6) with time zone,
  claimed_until timestamp(6) with time zone,
  document bytea not null,
  constraint push_id primary key (id),
  constraint push_message_key unique (provider, message_key)
);

create index if not exists push_due on push (due);
create index if not exists push_state on push (state, id);

-- an order that nobody has followed yet is due at once, whatever the clock says
alter table known_order add column if not exists follow_due timestamp(6) with time zone
  default timestamp with time zone '1970-01-01 00:00:00+00:00';
alter table known_order add column if not exists follow_claimed timestamp(6) with time zone;

create index if not exists known_order_follow on known_order (provider, follow_due);
