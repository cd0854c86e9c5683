-- Schemas, run in the application's database after 20-database.sql. The tables of `sheyin` come from Flyway.
create schema if not exists sheyin authorization :"owner";
create schema if not exists sheyin_batch authorization :"owner";

revoke all on schema public from public;
grant usage on schema sheyin to :"app", sheyin_app, sheyin_relay, sheyin_batch, sheyin_public;
grant usage on schema sheyin_batch to :"app", sheyin_batch;
