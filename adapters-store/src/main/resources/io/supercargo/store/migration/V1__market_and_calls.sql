create table if not exists market_document (
  bucket varchar(100) not null,
  doc_key varchar(400) not null,
  document bytea not null,
  constraint market_document_key primary key (bucket, doc_key)
);

create table if not exists call_log (
  id varchar(100) not null,
  called_at timestamp(6) with time zone not null,
  took_nanos bigint not null,
  provider varchar not null,
  operation varchar,
  request_id varchar,
  method varchar not null,
  url varchar not null,
  sent_headers varchar not null,
  sent_body varchar not null,
  status int,
  received_headers varchar,
  received_body varchar,
  failure varchar,
  constraint call_log_key primary key (id)
);
