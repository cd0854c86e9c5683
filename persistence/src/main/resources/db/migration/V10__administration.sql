-- Administration: sessions and logins with their city, dictionaries, announcements. Run by the owner.

-- 1. Months of every partitioned table, so that a new one needs no line here ------------------------------------------
create or replace function sheyin.ensure_months(first_month date, months int) returns void language sql as $$
  select sheyin.ensure_month_partitions(c.relname::text, first_month, months)
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'sheyin' and c.relkind = 'p'
$$;

-- 2. An administrator may stand for one city (Art 21(1): the city's security officer) ---------------------------------
alter table account add column region_code varchar(12) references region,
  add constraint account_region_of_administrators check (region_code is null or org_kind = 'ADMIN');

-- 3. Who is logged in. The id of the container's session is never kept, only its hash ---------------------------------
create sequence account_session_seq start 50 increment 50;
create table account_session (
  id bigint not null primary key,
  lock_version bigint not null,
  session_hash varchar(64) not null,
  account_id bigint not null,
  city_code varchar(12) not null,
  node varchar(60) not null,
  origin varchar(100) not null,
  agent varchar(60) not null,
  logged_in_at timestamptz not null,
  last_seen_at timestamptz not null,
  ended_at timestamptz,
  ending varchar(12) check (ending in ('LOGOUT', 'IDLE', 'LONGEST', 'REVOKED', 'ADMIN')),
  ended_by bigint,
  end_reason varchar(30),
  end_note varchar(200),
  check ((ended_at is null) = (ending is null)),
  -- Somebody else's session ends for a reason and by a person.
  check (ending is distinct from 'ADMIN' or (ended_by is not null and ended_by <> account_id and end_reason is not null))
) partition by range (id);
create index account_session_live on account_session (id desc) where ended_at is null;
create index account_session_city on account_session (city_code, id desc);
create index account_session_account on account_session (account_id, id desc);

alter table login_event add column city_code varchar(12) not null default '';
create index login_event_city on login_event (city_code, id desc);
update login_event e set city_code = coalesce(
  (select coalesce(o.city_code, case when g.level <> 'PROVINCE' then left(g.region_code, 4) || '00' end)
   from account a left join outlet o on o.id = a.outlet_id left join agency g on g.id = a.agency_id
   where a.id = e.account_id), '');

-- 4. Extensible dictionaries (Art 3) ----------------------------------------------------------------------------------
create sequence dictionary_entry_seq start 50 increment 50;
create table dictionary_entry (
  id bigint primary key,
  lock_version bigint not null,
  list_code varchar(30) not null,
  code varchar(30) not null check (code ~ '^[A-Z][A-Z0-9_]*$'),
  name_zh varchar(60) not null,
  name_en varchar(120) not null,
  ordinal int not null,
  enabled boolean not null,
  valid_from date not null,
  changed_by varchar(80) not null,
  changed_at timestamptz not null,
  reason varchar(200) not null,
  unique (list_code, code),
  -- Art 3: medical insurance is not done at banks.
  constraint medical_insurance_is_not_selectable
    check (not (list_code = 'INSURANCE_TYPE' and code ~ 'MEDICAL' and enabled))
);
create function sheyin.keep_dictionary_code() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or new.code <> old.code or new.list_code <> old.list_code then
    raise exception 'DICT-3-5: a code of a dictionary stays, old cases show it' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger dictionary_code_is_kept before update or delete on dictionary_entry
  for each row execute function sheyin.keep_dictionary_code();

-- 5. Announcements ----------------------------------------------------------------------------------------------------
create sequence announcement_seq start 50 increment 50;
create table announcement (
  id bigint primary key,
  lock_version bigint not null,
  state varchar(12) not null check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
  title varchar(80) not null,
  body varchar(2000) not null,
  audience varchar(10) not null check (audience in ('ALL', 'AGENCIES', 'BANKS', 'CITY')),
  city_code varchar(12) references region,
  shown_from date not null,
  shown_to date not null,
  author_id bigint not null,
  author varchar(80) not null,
  changed_at timestamptz not null,
  published_at timestamptz,
  withdrawn_at timestamptz,
  withdraw_reason varchar(200),
  check ((audience = 'CITY') = (city_code is not null)),
  check (shown_to >= shown_from),
  check (state <> 'PUBLISHED' or published_at is not null)
);
create index announcement_shown on announcement (shown_to, id desc) where state = 'PUBLISHED';

create table announcement_read (
  announcement_id bigint not null references announcement,
  account_id bigint not null,
  read_at timestamptz not null,
  primary key (announcement_id, account_id)
);

-- 6. Months, rights, row-level security -------------------------------------------------------------------------------
select sheyin.ensure_months(date_trunc('month', current_date)::date, 6);
grant usage on sequence account_session_seq, dictionary_entry_seq, announcement_seq to sheyin_app;
grant select, insert, update on account_session, dictionary_entry, announcement to sheyin_app;
grant select on dictionary_entry to sheyin_relay, sheyin_batch;
grant select, insert on announcement_read to sheyin_app;
grant select on flyway_schema_history to sheyin_app;

do $$
declare
  t text;
begin
  foreach t in array array['account_session', 'login_event', 'dictionary_entry', 'announcement', 'announcement_read'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I to current_user using (true) with check (true)', t);
  end loop;
end $$;

-- Administrators see their city, those of the province all; everybody sees what is his own; the login writes.
create function sheyin.sees_login(city text, account bigint) returns boolean language plpgsql stable parallel safe as $$
declare
  kind text := current_setting('sheyin.kind', true);
  region text := nullif(current_setting('sheyin.region', true), '');
begin
  return kind = 'SYSTEM'
    or account = sheyin.scope_id('account')
    or kind = 'ADMIN' and (region = '44' or city = left(region, 4) || '00');
end $$;
create policy app_scope on account_session to sheyin_app
  using (sheyin.sees_login(city_code, account_id)) with check (sheyin.sees_login(city_code, account_id));
create policy app_read on login_event for select to sheyin_app using (sheyin.sees_login(city_code, account_id));
create policy app_write on login_event for insert to sheyin_app with check (true);

create policy app_read on dictionary_entry for select to sheyin_app using (true);
create policy app_insert on dictionary_entry for insert to sheyin_app with check (sheyin.scope('kind') = 'ADMIN');
create policy app_update on dictionary_entry for update to sheyin_app using (sheyin.scope('kind') = 'ADMIN');
create policy relay_read on dictionary_entry for select to sheyin_relay using (true);
create policy batch_read on dictionary_entry for select to sheyin_batch using (true);

create function sheyin.is_audience(audience text, city text) returns boolean language sql stable parallel safe as $$
  select case audience
    when 'ALL' then true
    when 'BANKS' then sheyin.scope('kind') = 'BANK'
    when 'AGENCIES' then sheyin.scope('kind') = 'AGENCY'
    else city = left(sheyin.scope('region'), 4) || '00' end
$$;
create policy app_read on announcement for select to sheyin_app
  using (sheyin.scope('kind') = 'ADMIN'
    or state = 'PUBLISHED' and (sheyin.is_audience(audience, city_code) or sheyin.scope('kind') = 'SYSTEM' and audience = 'ALL'));
create policy app_insert on announcement for insert to sheyin_app with check (sheyin.scope('kind') = 'ADMIN');
create policy app_update on announcement for update to sheyin_app using (sheyin.scope('kind') = 'ADMIN');
create policy app_own on announcement_read to sheyin_app
  using (account_id = sheyin.scope_id('account')) with check (account_id = sheyin.scope_id('account'));

-- 7. Delivered entries ------------------------------------------------------------------------------------------------
insert into dictionary_entry (id, lock_version, list_code, code, name_zh, name_en, ordinal, enabled, valid_from, changed_by, changed_at, reason)
select nextval('dictionary_entry_seq'), 1, v.*, date '2025-01-01', 'sheyin', now(), '随产品交付' from (values
  ('INSURANCE_TYPE', 'EMPLOYEE_PENSION', '企业职工基本养老保险', 'Basic pension of employees', 10, true),
  ('INSURANCE_TYPE', 'RESIDENT_PENSION', '城乡居民基本养老保险', 'Basic pension of residents', 20, true),
  ('INSURANCE_TYPE', 'WORK_INJURY', '工伤保险', 'Work-injury insurance', 30, true),
  ('INSURANCE_TYPE', 'UNEMPLOYMENT', '失业保险', 'Unemployment insurance', 40, true),
  ('INSURANCE_TYPE', 'GENERAL', '综合', 'General', 50, true),
  ('INSURANCE_TYPE', 'CARD', '社会保障卡', 'Social security card', 60, true),
  ('INSURANCE_TYPE', 'MEDICAL', '医疗保险', 'Medical insurance', 90, false),
  ('SESSION_END_REASON', 'LEFT_POST', '离岗或换岗', 'Left the post', 10, true),
  ('SESSION_END_REASON', 'ODD_LOGIN', '登录异常', 'Unusual login', 20, true),
  ('SESSION_END_REASON', 'TERMINAL_LEFT', '终端无人看管', 'Terminal left alone', 30, true),
  ('SESSION_END_REASON', 'MAINTENANCE', '系统维护', 'Maintenance', 40, true),
  ('SESSION_END_REASON', 'OTHER', '其他', 'Other', 90, true))
  as v (list_code, code, name_zh, name_en, ordinal, enabled);
