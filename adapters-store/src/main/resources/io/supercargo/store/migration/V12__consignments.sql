create table if not exists consignment (
  id varchar(40) not null,
  key_digest varchar(64) not null,
  provider varchar(200) not null,
  document bytea not null,
  constraint consignment_id primary key (id),
  constraint consignment_key unique (key_digest)
);

create index if not exists consignment_provider on consignment (provider, id);

create table if not exists warehouse_receipt (
  provider varchar(200) not null,
  waybill varchar(200) not null,
  document bytea not null,
  constraint warehouse_receipt_id primary key (provider, waybill)
);

${on-postgres} alter table consignment alter column id type varchar(40) collate "C";
${on-postgres} alter table warehouse_receipt alter column provider type varchar(200) collate "C";
${on-postgres} alter table warehouse_receipt alter column waybill type varchar(200) collate "C";
