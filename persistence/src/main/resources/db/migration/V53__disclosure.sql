-- Art 24: data never land at a bank. The register of the exceptions, and how much each person of a bank looks at a day.
-- Run by the owner.

-- 1. Exceptions: written once, ended early at most, never deleted ------------------------------------------------------
create sequence disclosure_seq start 50 increment 50;
create table disclosure (
  id bigint primary key,
  lock_version bigint not null,
  bank_id bigint not null references bank,
  city_code varchar(6) not null check (city_code ~ '^([0-9]{6})?$'),
  agency_id bigint not null references agency,
  basis varchar(20) not null check (basis in ('AGENCY_CONSENT', 'SUBJECT_CONSENT', 'LAW', 'AUTHORITY')),
  document varchar(120) not null check (length(document) >= 2),
  recipient varchar(80) not null check (length(recipient) >= 2),
  scope varchar(500) not null check (length(scope) >= 10),
  valid_from date not null,
  valid_until date not null,
  more_views int not null check (more_views between 0 and 2000),
  registered_by bigint not null,
  registrar varchar(80) not null,
  registered_at timestamptz not null,
  ended_at timestamptz,
  ended_by varchar(80),
  end_reason varchar(200),
  check (valid_until >= valid_from),
  check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (end_reason is null))
);
create index disclosure_bank on disclosure (bank_id, valid_until);

create function sheyin.keep_disclosure() returns trigger language plpgsql as $$
begin
  raise exception 'Art 24: exception % stays as it was registered; end it and register another one', old.id
    using errcode = 'check_violation';
end $$;
create trigger disclosure_is_kept before update on disclosure
  for each row when (
    row(old.bank_id, old.city_code, old.agency_id, old.basis, old.document, old.recipient, old.scope, old.valid_from,
      old.valid_until, old.more_views, old.registered_by, old.registered_at)
    is distinct from row(new.bank_id, new.city_code, new.agency_id, new.basis, new.document, new.recipient, new.scope,
      new.valid_from, new.valid_until, new.more_views, new.registered_by, new.registered_at)
    or old.ended_at is not null)
  execute function sheyin.keep_disclosure();

-- 2. Looks of a day: they only rise ------------------------------------------------------------------------------------
create sequence daily_view_seq;
create table daily_view (
  id bigint primary key,
  lock_version bigint not null,
  account_id bigint not null references account,
  bank_id bigint not null references bank,
  outlet_id bigint not null,
  city_code varchar(6) not null,
  day date not null,
  records int not null check (records >= 0),
  allowed int not null check (allowed > 0),
  refused int not null check (refused >= 0),
  refused_at timestamptz,
  answered_at timestamptz,
  answered_by varchar(80),
  answer varchar(200),
  unique (account_id, day),
  check ((refused = 0) = (refused_at is null)),
  check ((answered_at is null) = (answer is null))
);
create index daily_view_day on daily_view (day, id);
create index daily_view_alarm on daily_view (id) where refused_at is not null and answered_at is null;

create function sheyin.keep_daily_view() returns trigger language plpgsql as $$
begin
  raise exception 'Art 24: a count of looks only rises' using errcode = 'check_violation';
end $$;
create trigger daily_view_rises before update on daily_view
  for each row when (new.records < old.records or new.refused < old.refused or new.day <> old.day
    or new.account_id <> old.account_id)
  execute function sheyin.keep_daily_view();

-- 3. Who sees and writes what ------------------------------------------------------------------------------------------
grant usage on sequence disclosure_seq, daily_view_seq to sheyin_app;
grant select, insert, update on disclosure, daily_view to sheyin_app;
do $$
declare
  t text;
begin
  foreach t in array array['disclosure', 'daily_view'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I to current_user using (true) with check (true)', t);
  end loop;
end $$;

-- A bank sees its own; an agency and an administrator those of their city and of the province.
create policy app_read on disclosure for select to sheyin_app
  using (sheyin.scope('kind') = 'BANK' and bank_id = sheyin.scope_id('bank')
    or sheyin.scope('kind') in ('AGENCY', 'ADMIN')
      and (sheyin.scope('region') = '44' or city_code in ('', left(sheyin.scope('region'), 4) || '00')));
-- Registered and ended by an agency, for its own city.
create policy app_register on disclosure for insert to sheyin_app
  with check (sheyin.scope('kind') = 'AGENCY' and city_code = case sheyin.scope('region') when '44' then ''
    else left(sheyin.scope('region'), 4) || '00' end);
create policy app_end on disclosure for update to sheyin_app
  using (sheyin.scope('kind') = 'AGENCY' and (sheyin.scope('region') = '44'
    or city_code = left(sheyin.scope('region'), 4) || '00'));

create policy app_own on daily_view to sheyin_app
  using (sheyin.scope('kind') = 'BANK' and account_id = sheyin.scope_id('account'))
  with check (sheyin.scope('kind') = 'BANK' and account_id = sheyin.scope_id('account'));
create policy app_officer_read on daily_view for select to sheyin_app
  using (sheyin.scope('kind') = 'ADMIN'
    and (sheyin.scope('region') = '44' or city_code = left(sheyin.scope('region'), 4) || '00'));
create policy app_officer_answer on daily_view for update to sheyin_app
  using (sheyin.scope('kind') = 'ADMIN'
    and (sheyin.scope('region') = '44' or city_code = left(sheyin.scope('region'), 4) || '00'));
