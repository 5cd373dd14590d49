alter table intent add column if not exists spent_at timestamp(6) with time zone;
alter table intent add column if not exists caller varchar;
alter table intent add column if not exists cost numeric(60, 20);
alter table intent add column if not exists currency varchar(3);
alter table intent add column if not exists cost_provider varchar(200);

create index if not exists intent_spent on intent (spent_at, caller, cost_provider);
