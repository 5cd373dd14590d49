-- PostgreSQL sorts texts as the language of its database does; pages are read on by characters.
${on-postgres} alter table market_document alter column bucket type varchar(100) collate "C";
${on-postgres} alter table market_document alter column doc_key type varchar(400) collate "C";
${on-postgres} alter table call_log alter column id type varchar(100) collate "C";
${on-postgres} alter table intent alter column id type varchar(40) collate "C";
${on-postgres} alter table known_order alter column provider type varchar(200) collate "C";
${on-postgres} alter table known_order alter column order_id type varchar(200) collate "C";
