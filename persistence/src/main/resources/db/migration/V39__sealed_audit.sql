-- The audit is numbered on each node, under a MAC, and sealed into a signed tree (Art 6, 23). Run by the owner.

-- 1. Each row has its number within one run of its node, and its MAC. Rows of before keep neither and stay readable.
alter table audit_entry add column epoch int not null default 0;
alter table audit_entry add column mac_version int not null default 0;
alter table audit_entry drop constraint audit_entry_result_check;
alter table audit_entry add constraint audit_entry_result_check check (result in ('DONE', 'VIEWED', 'REFUSED', 'VOID'));
alter table audit_entry add constraint audit_entry_sealed
  check (mac is not null and mac_version > 0 and epoch > 0 and node_seq > 0) not valid;
-- The sealing goes on from the last transaction that it took.
create index audit_entry_tx on audit_entry (tx, id);

-- 2. The runs of the nodes. What a crash took along is told by an audit row of the next run.
create table audit_epoch (
  node varchar(60) not null,
  epoch int not null,
  begun_at timestamptz not null,
  tx xid8 not null default pg_current_xact_id(),
  closed_at timestamptz,
  primary key (node, epoch)
);

-- 3. The tree: leaves without holes in the order of their transactions, and its signed heads.
create table audit_leaf (
  leaf bigint primary key,
  entry_id bigint not null unique,
  hash bytea not null
);
create table audit_head (
  size bigint primary key,
  root bytea not null,
  at timestamptz not null,
  suite varchar(20) not null,
  key_version int not null,
  signature bytea not null,
  frontier bytea not null,
  last_tx xid8 not null,
  last_id bigint not null
);

-- 4. Who had the audit checked, and what came of it.
create sequence audit_verification_seq start 50 increment 50;
create table audit_verification (
  id bigint primary key,
  kind varchar(12) not null check (kind in ('FULL', 'INCREMENTAL')),
  account_id bigint not null references account,
  account_name varchar(80) not null,
  begun_at timestamptz not null,
  ended_at timestamptz not null,
  from_size bigint not null,
  to_size bigint not null,
  row_count bigint not null,
  problem_count int not null,
  first_problem varchar(20) not null,
  first_id bigint not null,
  detail varchar(200) not null,
  check ((problem_count = 0) = (first_problem = ''))
);

grant select, insert on audit_epoch, audit_leaf, audit_head to sheyin_batch;
grant update (closed_at) on audit_epoch to sheyin_batch;
grant select on audit_entry to sheyin_batch;
grant select on audit_leaf, audit_head to sheyin_app;
grant usage on sequence audit_verification_seq to sheyin_app;
grant select, insert on audit_verification to sheyin_app;
do $$
declare
  t text;
begin
  foreach t in array array['audit_epoch', 'audit_leaf', 'audit_head', 'audit_verification'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I to current_user using (true) with check (true)', t);
  end loop;
  foreach t in array array['audit_epoch', 'audit_leaf', 'audit_head'] loop
    execute format('create policy batch_all on %I to sheyin_batch using (true) with check (true)', t);
  end loop;
  foreach t in array array['audit_leaf', 'audit_head', 'audit_verification'] loop
    execute format('create policy app_read on %I for select to sheyin_app using (sheyin.scope(''auditor'') = ''true'')', t);
  end loop;
end $$;
create policy app_write on audit_verification for insert to sheyin_app
  with check (sheyin.scope('auditor') = 'true' and account_id = sheyin.scope_id('account'));
