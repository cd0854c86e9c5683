-- The database, run in the database "postgres" after 10-roles.sql, in the cluster's own locale (its character type should be UTF-8).
select format('create database %I owner %I encoding ''UTF8'' template template0', :'database', :'owner')
 where not exists (select from pg_database where datname = :'database')
\gexec

revoke all on database :"database" from public;
grant connect, temporary on database :"database" to :"owner";
grant connect on database :"database" to :"app";

alter role :"owner" in database :"database" set search_path = sheyin, sheyin_batch;
alter role :"app" in database :"database" set search_path = sheyin, sheyin_batch;
-- A forgotten transaction holds row locks and keeps the audit's sealer waiting: the database ends it.
alter role :"app" in database :"database" set idle_in_transaction_session_timeout = '5min';
-- Tables are parted by ranges alone, which the planner prunes anyway; without this it reads every check constraint of a
-- partition for each statement to see whether it excludes the rows.
alter database :"database" set constraint_exclusion = off;
