-- Art 21(3): the periodic review of permissions, line by line, and grants that it ends. Run by the owner.

-- 1. A line: a person, an outlet, and what is open to him there. One a quarter and cause, and one waiting at a time.
create sequence permission_certification_seq start 50 increment 50;
create table permission_certification (
  id bigint primary key,
  lock_version bigint not null,
  quarter varchar(6) not null,
  cause varchar(10) not null check (cause in ('QUARTER', 'MOVED', 'SILENT')),
  state varchar(12) not null check (state in ('WAITING', 'CERTIFIED', 'REVOKED', 'SETTLED')),
  bank_id bigint not null references bank,
  outlet_id bigint not null references outlet,
  city_code varchar(12) not null,
  id_index varchar(64) not null,
  person_name varchar(60) not null,
  id_masked varchar(20) not null,
  account_id bigint references account,
  items varchar(1000) not null,
  since timestamptz not null,
  opened_on date not null,
  due_on date not null check (due_on >= opened_on),
  decided_by bigint references account,
  decided_name varchar(80) not null,
  decided_at timestamptz,
  reason varchar(300) not null,
  constraint permission_certification_people check (account_id <> decided_by),
  check ((state in ('CERTIFIED', 'REVOKED')) = (decided_by is not null)),
  check ((state = 'WAITING') = (decided_at is null)),
  check (state <> 'REVOKED' or reason <> ''),
  unique (id_index, outlet_id, quarter, cause)
);
create unique index permission_certification_one on permission_certification (id_index, outlet_id) where state = 'WAITING';
create index permission_certification_bank on permission_certification (bank_id, id);
create index permission_certification_city on permission_certification (city_code, id);

-- What was decided stays as it was decided.
create function sheyin.keep_certification() returns trigger language plpgsql as $$
begin
  raise exception 'PERMISSION-21-40: a line of a review is decided once' using errcode = 'check_violation';
end $$;
create trigger permission_certification_is_kept before update on permission_certification
  for each row when (old.state <> 'WAITING') execute function sheyin.keep_certification();

-- 2. A grant is ended by a row or by a line of a review, never by both.
alter table permission_grant add ended_by_review bigint references permission_certification;
do $$
declare
  old text;
begin
  select conname into strict old from pg_constraint
   where conrelid = 'permission_grant'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%ended_by_row%';
  execute format('alter table permission_grant drop constraint %I', old);
end $$;
alter table permission_grant add constraint permission_grant_ended
  check (num_nonnulls(ended_by_row, ended_by_review) = (to_at is not null)::int);
create or replace function sheyin.permission_grant_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.to_at is null and new.to_at is not null
      and (to_jsonb(new) - 'to_at' - 'ended_by_row' - 'ended_by_review')
        = (to_jsonb(old) - 'to_at' - 'ended_by_row' - 'ended_by_review') then
    return new;
  end if;
  raise exception 'PERMISSION-21-14: a grant is ended once and never changed or removed'
    using errcode = 'integrity_constraint_violation';
end $$;

-- 3. Scope: the job opens lines; the bank's managers and the city's officer decide. A bank ends grants by a review only.
grant usage on sequence permission_certification_seq to sheyin_batch;
grant select, insert, update on permission_certification to sheyin_batch;
grant select, update on permission_certification to sheyin_app;
grant select (id_index, outlet_id, left_on) on staff_member to sheyin_batch;
create policy batch_look on staff_member for select to sheyin_batch using (true);
alter table permission_certification enable row level security;
alter table permission_certification force row level security;
create policy owner_all on permission_certification to current_user using (true) with check (true);
create policy batch_all on permission_certification to sheyin_batch using (true) with check (true);
create policy app_read on permission_certification for select to sheyin_app
  using (sheyin.scope('kind') in ('BANK', 'ADMIN') and sheyin.sees_permission(bank_id, city_code));
create policy app_decide on permission_certification for update to sheyin_app
  using (sheyin.scope('kind') in ('BANK', 'ADMIN') and sheyin.sees_permission(bank_id, city_code))
  with check (state in ('CERTIFIED', 'REVOKED'));
create policy app_revoke on permission_grant for update to sheyin_app
  using (sheyin.scope('kind') = 'BANK' and sheyin.sees_permission(bank_id, city_code))
  with check (ended_by_review is not null);
