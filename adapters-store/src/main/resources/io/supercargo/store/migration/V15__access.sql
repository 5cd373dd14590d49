-- A name is taken only while its key is not revoked; nulls do not hinder one another.
create table if not exists access_key (
  id varchar(40) not null,
  taken_name varchar(60),
  digest varchar(64) not null,
  used timestamp(6) with time zone,
  document bytea not null,
  constraint access_key_id primary key (id),
  constraint access_key_name unique (taken_name)
);

${on-postgres} alter table access_key alter column id type varchar(40) collate "C";

create table if not exists console_user (
  name varchar(60) not null,
  hash varchar(500) not null,
  created timestamp(6) with time zone not null,
  constraint console_user_name primary key (name)
);

create table if not exists console_session (
  digest varchar(64) not null,
  user_name varchar(60) not null,
  created timestamp(6) with time zone not null,
  seen timestamp(6) with time zone not null,
  constraint console_session_digest primary key (digest)
);

create index if not exists console_session_user on console_session (user_name);

create table if not exists audit_entry (
  id varchar(40) not null,
  made timestamp(6) with time zone not null,
  who varchar(200) not null,
  document bytea not null,
  constraint audit_entry_id primary key (id)
);

create index if not exists audit_entry_who on audit_entry (who, id);
create index if not exists audit_entry_made on audit_entry (made);

${on-postgres} alter table console_user alter column name type varchar(60) collate "C";
${on-postgres} alter table audit_entry alter column id type varchar(40) collate "C";
