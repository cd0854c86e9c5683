-- Art 21(3): the three-month sweep, what it changed account by account, exemptions, and its signed evidence. Run by the owner.

-- 1. Runs. They name nobody but the officer who started them; the nightly ones name no one.
create sequence sweep_run_seq start 50 increment 50;
create table sweep_run (
  id bigint primary key,
  lock_version bigint not null,
  business_date date not null,
  terms varchar(200) not null,
  started_by bigint not null,
  started_name varchar(80) not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  last_id bigint not null,
  warned int not null,
  frozen int not null,
  cancelled int not null,
  spared int not null,
  kept int not null
);
-- One run at a time, whatever the nodes believe.
create unique index sweep_run_open on sweep_run ((1)) where finished_at is null;
create index sweep_run_date on sweep_run (business_date);

-- 2. What a run did about an account.
create sequence sweep_change_seq start 50 increment 50;
create table sweep_change (
  id bigint primary key,
  lock_version bigint not null,
  run_id bigint not null references sweep_run,
  account_id bigint not null references account,
  step varchar(10) not null check (step in ('WARN', 'FREEZE', 'CANCEL', 'SPARE', 'KEEP')),
  days int not null,
  business_date date not null,
  due_on date not null,
  last_used_at timestamptz not null,
  state_before varchar(12) not null,
  state_after varchar(12) not null,
  at timestamptz not null,
  undone_at timestamptz,
  undone_by bigint,
  undone_name varchar(80),
  undo_reason varchar(300),
  check ((undone_at is null) = (undo_reason is null)),
  check (undone_at is null or step in ('FREEZE', 'CANCEL') and undone_by <> account_id)
);
create index sweep_change_run on sweep_change (run_id, id);
create index sweep_change_account on sweep_change (account_id, id);

-- What was done stays as it was done; only its undoing is added, once.
create function sheyin.keep_sweep_change() returns trigger language plpgsql as $$
begin
  raise exception 'Art 21(3): a change of the sweep is written once' using errcode = 'check_violation';
end $$;
create trigger sweep_change_is_kept before update on sweep_change
  for each row when (old.undone_at is not null
    or (old.run_id, old.account_id, old.step, old.business_date, old.due_on, old.state_before, old.state_after, old.at)
      is distinct from
      (new.run_id, new.account_id, new.step, new.business_date, new.due_on, new.state_before, new.state_after, new.at))
  execute function sheyin.keep_sweep_change();

-- 3. Exemptions.
create sequence dormancy_exemption_seq start 50 increment 50;
create table dormancy_exemption (
  id bigint primary key,
  lock_version bigint not null,
  account_id bigint not null references account,
  reason varchar(300) not null,
  document varchar(100) not null,
  until_day date not null,
  given_by bigint not null,
  given_name varchar(80) not null,
  given_at timestamptz not null,
  ended_at timestamptz,
  ended_by bigint,
  end_reason varchar(300),
  check (given_by <> account_id),
  check ((ended_at is null) = (end_reason is null))
);
create index dormancy_exemption_account on dormancy_exemption (account_id) where ended_at is null;

-- 4. Evidence: written once, never changed.
create table sweep_evidence (
  run_id bigint primary key references sweep_run,
  csv bytea not null,
  csv_hash varchar(64) not null,
  pdf bytea not null,
  pdf_hash varchar(64) not null,
  signed_by bigint not null,
  signed_name varchar(80) not null,
  signed_at timestamptz not null
);

-- 5. Who reaches what: the job all of it; an administrator the lines of the accounts that he sees; evidence the province.
grant usage on sequence sweep_run_seq, sweep_change_seq to sheyin_batch;
grant usage on sequence dormancy_exemption_seq to sheyin_app;
grant select, insert, update on sweep_run to sheyin_batch;
grant select on sweep_run to sheyin_app;
grant select, insert on sweep_change to sheyin_batch;
grant select, update on sweep_change to sheyin_app;
grant select on dormancy_exemption to sheyin_batch;
grant select, insert, update on dormancy_exemption to sheyin_app;
grant select, insert on sweep_evidence to sheyin_app;
grant update on account to sheyin_batch;
create policy batch_change on account for update to sheyin_batch using (true) with check (true);
do $$
declare
  t text;
begin
  foreach t in array array['sweep_run', 'sweep_change', 'dormancy_exemption', 'sweep_evidence'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I to current_user using (true) with check (true)', t);
  end loop;
  foreach t in array array['sweep_run', 'sweep_change', 'dormancy_exemption'] loop
    execute format('create policy batch_all on %I to sheyin_batch using (true) with check (true)', t);
  end loop;
  foreach t in array array['sweep_change', 'dormancy_exemption'] loop
    execute format('create policy app_scope on %I to sheyin_app
      using (sheyin.scope(''kind'') = ''ADMIN'' and exists (select 1 from account a where a.id = account_id))
      with check (sheyin.scope(''kind'') = ''ADMIN'' and exists (select 1 from account a where a.id = account_id))', t);
  end loop;
end $$;
create policy app_read on sweep_run for select to sheyin_app using (sheyin.scope('kind') = 'ADMIN');
create policy app_province on sweep_evidence to sheyin_app
  using (sheyin.scope('kind') = 'ADMIN' and sheyin.scope('region') = '44')
  with check (sheyin.scope('kind') = 'ADMIN' and sheyin.scope('region') = '44');
