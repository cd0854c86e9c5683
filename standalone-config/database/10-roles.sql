-- Roles, run as a database administrator in the database "postgres"; may run again (it then sets the passwords anew).
--   psql -v owner=sheyin_owner -v app=sheyin_login -v database=sheyin -d postgres -f 10-roles.sql -f 20-database.sql
--   psql ... -d sheyin -f 30-schemas.sql -f 40-batch-tables.sql
-- Passwords come from the environment: SHEYIN_DATABASE_OWNER_PASSWORD and SHEYIN_DATABASE_APP_PASSWORD.
\getenv owner_password SHEYIN_DATABASE_OWNER_PASSWORD
\getenv app_password SHEYIN_DATABASE_APP_PASSWORD

-- What a transaction may do is decided by the role that it switches to, never by the login (row-level security).
select format('create role %I nologin noinherit', r)
  from unnest(array['sheyin_app', 'sheyin_relay', 'sheyin_batch', 'sheyin_public']) r
 where not exists (select from pg_roles where rolname = r)
\gexec

select format('create role %I login', r)
  from unnest(array[:'owner', :'app']) r
 where not exists (select from pg_roles where rolname = r)
\gexec

alter role :"owner" with login inherit nosuperuser nobypassrls nocreatedb nocreaterole password :'owner_password';
alter role :"app" with login noinherit nosuperuser nobypassrls nocreatedb nocreaterole password :'app_password';

grant sheyin_app, sheyin_relay, sheyin_batch, sheyin_public to :"app";
