-- Whoever could log in before there were roles may do everything.
alter table console_user add column if not exists role varchar(20) default 'admin' not null;
