-- The ground: months as partitions, scope functions, organizations, accounts, audit, attachments, cases, hand-off.
-- Run by the owner. The roles sheyin_app, sheyin_relay and sheyin_batch exist already (standalone-config/database).
-- Business ids of growing tables are month ids: yyyyMM * 10^10 + sequence.

-- 1. Partitions ------------------------------------------------------------------------------------------------------
create function sheyin.ensure_month_partitions(parent text, first_month date, months int) returns void
  language plpgsql as $$
declare
  m date;
  lower_id bigint;
  upper_id bigint;
  name text;
begin
  for i in 0 .. months - 1 loop
    m := (date_trunc('month', first_month) + make_interval(months => i))::date;
    lower_id := to_char(m, 'YYYYMM')::bigint * 10000000000;
    upper_id := to_char(m + interval '1 month', 'YYYYMM')::bigint * 10000000000;
    name := parent || '_' || to_char(m, 'YYYYMM');
    if to_regclass('sheyin.' || name) is null then
      execute format('create table sheyin.%I partition of sheyin.%I for values from (%s) to (%s)',
        name, parent, lower_id, upper_id);
    end if;
  end loop;
end $$;

-- 2. Scope of the transaction, set by the service interceptor; empty means nothing is visible -------------------------
create function sheyin.scope(key text) returns text language sql stable parallel safe as
  $$ select nullif(current_setting('sheyin.' || key, true), '') $$;
create function sheyin.scope_id(key text) returns bigint language sql stable parallel safe as
  $$ select nullif(current_setting('sheyin.' || key, true), '')::bigint $$;

-- 3. Organizations ---------------------------------------------------------------------------------------------------
create table region (
  code varchar(12) primary key,
  level varchar(10) not null check (level in ('PROVINCE', 'CITY', 'COUNTY', 'TOWN')),
  parent varchar(12) references region,
  name_zh varchar(60) not null,
  name_en varchar(120) not null
);
create index region_parent on region (parent);

create sequence agency_seq start 50 increment 50;
create table agency (
  id bigint primary key,
  code varchar(20) not null unique,
  name varchar(100) not null,
  name_en varchar(160) not null,
  level varchar(10) not null check (level in ('PROVINCE', 'CITY', 'COUNTY')),
  region_code varchar(12) not null references region,
  parent_id bigint references agency
);
create index agency_region on agency (region_code);

create sequence bank_seq start 50 increment 50;
create table bank (
  id bigint primary key,
  code varchar(3) not null unique,
  name varchar(100) not null,
  name_en varchar(160) not null,
  card_issuer boolean not null
);

create sequence outlet_seq start 50 increment 50;
create table outlet (
  id bigint primary key,
  code varchar(20) not null unique,
  name varchar(100) not null,
  bank_id bigint not null references bank,
  region_code varchar(12) not null references region,
  city_code varchar(12) not null references region,
  address varchar(200) not null,
  state varchar(12) not null check (state in ('OPEN', 'SUSPENDED', 'CLOSED'))
);
create index outlet_bank on outlet (bank_id);

-- 4. Accounts --------------------------------------------------------------------------------------------------------
create sequence account_seq start 50 increment 50;
create table account (
  id bigint primary key,
  lock_version bigint not null,
  login_name varchar(40) not null unique,
  display_name varchar(60) not null,
  org_kind varchar(10) not null check (org_kind in ('BANK', 'AGENCY', 'ADMIN')),
  agency_id bigint references agency,
  bank_id bigint references bank,
  outlet_id bigint references outlet,
  state varchar(12) not null check (state in ('PENDING', 'ACTIVE', 'WARNED', 'FROZEN', 'CANCELLED')),
  password_hash varchar(300),
  password_once boolean not null,
  password_expires_at timestamptz,
  password_changed_at timestamptz,
  failed_logins int not null,
  locked_until timestamptz,
  last_login_at timestamptz,
  previous_login_at timestamptz,
  opened_at timestamptz not null,
  reactivated_at timestamptz,
  auth_epoch bigint not null,
  check ((org_kind = 'BANK') = (bank_id is not null)),
  check ((org_kind = 'AGENCY') = (agency_id is not null)),
  check (outlet_id is null or bank_id is not null)
);
create index account_outlet on account (outlet_id);
create index account_agency on account (agency_id);

create table account_role (
  account_id bigint not null references account,
  role varchar(30) not null check (role in ('BANK_MANAGER', 'BANK_GUIDE', 'BANK_HANDLER', 'BANK_MATERIALS',
    'AGENCY_ACCEPTOR', 'AGENCY_REVIEWER', 'AGENCY_SECOND_REVIEWER', 'AGENCY_APPROVER', 'AGENCY_SUPERVISOR',
    'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN')),
  primary key (account_id, role)
);

-- Art 21(1): no review or approval for anyone at a bank; the three administrators are three persons.
create function sheyin.check_account_role() returns trigger language plpgsql as $$
declare
  kind text;
begin
  select org_kind into kind from account where id = new.account_id;
  if kind = 'BANK' and new.role not like 'BANK\_%' then
    raise exception 'Art 21(1): role % is refused to an account of a bank', new.role using errcode = 'check_violation';
  end if;
  if kind = 'AGENCY' and new.role not like 'AGENCY\_%' then
    raise exception 'role % is refused to an account of an agency', new.role using errcode = 'check_violation';
  end if;
  if kind = 'ADMIN' and (new.role not like '%\_ADMIN' or exists (
      select 1 from account_role r where r.account_id = new.account_id and r.role <> new.role)) then
    raise exception 'administrators are separated: role % is refused', new.role using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger account_role_separation before insert or update on account_role
  for each row execute function sheyin.check_account_role();

create sequence password_reset_seq start 50 increment 50;
create table password_reset (
  id bigint primary key,
  lock_version bigint not null,
  account_id bigint not null references account,
  reason varchar(300) not null,
  requested_by bigint not null references account,
  requested_at timestamptz not null,
  decided_by bigint references account,
  decided_at timestamptz,
  confirmed boolean,
  check (decided_by is null or decided_by <> requested_by)
);
create unique index password_reset_open on password_reset (account_id) where decided_at is null;

create sequence login_event_seq start 50 increment 50;
create table login_event (
  id bigint not null primary key,
  account_id bigint,
  outcome varchar(20) not null,
  origin varchar(100) not null,
  at timestamptz not null
) partition by range (id);
create index login_event_account on login_event (account_id, id desc);

create table setup_code (
  code_hash varchar(300) not null,
  created_at timestamptz not null,
  used_at timestamptz
);

-- 5. Audit: insert-only; sealing (MAC, tree) fills its columns in a later migration's service ------------------------
create sequence audit_entry_seq start 50 increment 50;
create table audit_entry (
  id bigint not null primary key,
  at timestamptz not null,
  node varchar(60) not null,
  node_seq bigint not null,
  tx xid8 not null default pg_current_xact_id(),
  account_id bigint not null,
  actor varchar(80) not null,
  org varchar(60) not null,
  origin varchar(100) not null,
  use_case varchar(120) not null,
  subject varchar(30) not null,
  subject_id bigint not null,
  result varchar(10) not null check (result in ('DONE', 'VIEWED', 'REFUSED')),
  rules varchar(400) not null,
  before_hash varchar(64) not null,
  after_hash varchar(64) not null,
  mac bytea
) partition by range (id);
create index audit_entry_subject on audit_entry (subject, subject_id, id);
create index audit_entry_account on audit_entry (account_id, id);

-- 6. Attachments -----------------------------------------------------------------------------------------------------
create sequence attachment_object_seq start 50 increment 50;
create table attachment_object (
  id bigint not null primary key,
  object_key varchar(80) not null,
  media_type varchar(40) not null,
  byte_count bigint not null,
  pages int not null,
  width int not null,
  height int not null,
  rotation int not null,
  sha256_raw varchar(64) not null,
  sha256_kept varchar(64) not null,
  captured_by bigint not null,
  captured_at timestamptz not null,
  declared_free_of_secrets boolean not null check (declared_free_of_secrets),
  outlet_id bigint,
  case_id bigint not null
) partition by range (id);
create index attachment_object_case on attachment_object (case_id);
create index attachment_object_key on attachment_object (object_key);

-- 7. Cases -----------------------------------------------------------------------------------------------------------
create sequence case_file_seq start 50 increment 50;
create sequence case_number_seq;
create table case_file (
  id bigint not null primary key,
  lock_version bigint not null,
  case_number varchar(24),
  item_code varchar(5) not null,
  item_version_id bigint not null,
  item_name varchar(120) not null,
  authority varchar(10) not null check (authority in ('ACCEPT', 'COMPLETE')),
  review_steps int not null check (review_steps in (1, 2)),
  service_days int not null,
  state varchar(20) not null,
  version int not null,
  channel varchar(20) not null,
  bank_id bigint not null,
  outlet_id bigint not null,
  outlet_region varchar(12) not null,
  agency_id bigint not null,
  agency_city varchar(12) not null,
  agency_region varchar(12) not null,
  clerk_id bigint not null,
  clerk_name varchar(60) not null,
  person_name varchar(100) not null,
  id_type varchar(30) not null,
  id_masked varchar(30) not null,
  id_index varchar(64),
  form_sealed bytea not null,
  form_hash varchar(64) not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  accepted_at timestamptz,
  submitted_at timestamptz,
  delivered_at timestamptz,
  receipt_no varchar(40),
  due_at timestamptz,
  paused_at timestamptz,
  correction_due_at timestamptz,
  holder_id bigint,
  holder_name varchar(60),
  claimed_until timestamptz,
  decided_at timestamptz,
  decision_note varchar(2000),
  legal_basis varchar(500),
  -- Annex 2: an accept item never reaches a bank-closed state (invariant 2), a complete item never waits for the agency.
  check (authority = 'COMPLETE' or state not in ('BANK_COMPLETED', 'POST_CHECK')),
  check (authority = 'ACCEPT' or state not in ('SUBMITTED', 'DELIVERED', 'IN_REVIEW', 'REVIEWED', 'IN_SECOND_REVIEW',
    'CORRECTION', 'COMPLETED', 'REJECTED', 'LAPSED')),
  -- Art 6, invariant 16: delivered only with the agency's stored receipt.
  check (state not in ('DELIVERED', 'IN_REVIEW', 'REVIEWED', 'IN_SECOND_REVIEW', 'CORRECTION', 'COMPLETED', 'REJECTED')
    or receipt_no is not null)
) partition by range (id);
create index case_file_number on case_file (case_number);
create index case_file_outlet on case_file (outlet_id, state, id desc);
create index case_file_bank on case_file (bank_id, id desc);
create index case_file_queue on case_file (agency_id, state, due_at, id);
create index case_file_city on case_file (agency_city, state, due_at, id);
create index case_file_clerk on case_file (clerk_id, state, id desc);
create index case_file_holder on case_file (holder_id, state) where holder_id is not null;
create index case_file_person on case_file (id_index, item_code);
create index case_file_moving on case_file (submitted_at) where state = 'SUBMITTED';

create table case_version (
  id bigint not null primary key,
  case_id bigint not null,
  version int not null,
  form_sealed bytea not null,
  form_hash varchar(64) not null,
  submitted_at timestamptz not null,
  submitted_by bigint not null,
  unique (id, case_id, version)
) partition by range (id);
create index case_version_case on case_version (case_id, version);
create sequence case_version_seq start 50 increment 50;

create sequence case_event_seq start 50 increment 50;
create table case_event (
  id bigint not null primary key,
  case_id bigint not null,
  action varchar(30) not null,
  from_state varchar(20),
  to_state varchar(20) not null,
  version int not null,
  actor_id bigint not null,
  actor_name varchar(80) not null,
  actor_org varchar(10) not null,
  origin varchar(100) not null,
  at timestamptz not null,
  note varchar(2000) not null,
  before_hash varchar(64) not null,
  after_hash varchar(64) not null
) partition by range (id);
create index case_event_case on case_event (case_id, id);

create sequence case_page_seq start 50 increment 50;
create table case_page (
  id bigint not null primary key,
  case_id bigint not null,
  line_key varchar(60) not null,
  source varchar(20) not null,
  ordinal int not null,
  attachment_id bigint,
  rotation int not null,
  certificate_serial varchar(60),
  certificate_at timestamptz,
  file_name varchar(200) not null,
  added_version int not null,
  removed_version int
) partition by range (id);
create index case_page_case on case_page (case_id, line_key, ordinal);

create sequence case_remark_seq start 50 increment 50;
create table case_remark (
  id bigint not null primary key,
  case_id bigint not null,
  version int not null,
  field_key varchar(60) not null,
  text varchar(500) not null,
  author_id bigint not null,
  author_name varchar(60) not null,
  at timestamptz not null
) partition by range (id);
create index case_remark_case on case_remark (case_id, version);

-- Looking at a case is logged apart from acting on it (Art 6).
create sequence case_view_seq start 50 increment 50;
create table case_view (
  id bigint not null primary key,
  case_id bigint not null,
  account_id bigint not null,
  viewer varchar(80) not null,
  kind varchar(10) not null check (kind in ('VIEW', 'REVEAL')),
  purpose varchar(200) not null,
  origin varchar(100) not null,
  at timestamptz not null
) partition by range (id);
create index case_view_case on case_view (case_id, id);

-- On one case one person holds one agency right: the key makes a second one impossible, also concurrently.
create table case_participation (
  case_id bigint not null,
  account_id bigint not null,
  agency_right varchar(30) not null check (agency_right in ('CASE_ACCEPT', 'CASE_REVIEW', 'CASE_SECOND_REVIEW', 'CASE_APPROVE')),
  primary key (case_id, account_id)
);

-- One open case of a person and item (Art 20(2)); the row lives from acceptance to the end of the case.
create table open_case (
  id_index varchar(64) not null,
  item_code varchar(5) not null,
  case_id bigint not null unique,
  primary key (id_index, item_code)
);

-- A repeat of the same rendered form finds the result of the first (reliability 3.2).
create table submission_token (
  token varchar(36) primary key,
  account_id bigint not null,
  case_id bigint not null,
  version int not null,
  at timestamptz not null
);

-- 8. Hand-off --------------------------------------------------------------------------------------------------------
create sequence outbox_message_seq start 50 increment 50;
create table outbox_message (
  id bigint not null primary key,
  address varchar(60) not null,
  case_id bigint not null,
  version int not null,
  form_hash varchar(64) not null,
  emission int not null,
  created_at timestamptz not null,
  claimed_until timestamptz,
  sent_at timestamptz,
  settled_at timestamptz
) partition by range (id);
create index outbox_unsent on outbox_message (id) where sent_at is null;
create index outbox_unsettled on outbox_message (created_at) where settled_at is null;
create index outbox_case on outbox_message (case_id);

create table inbox_message (
  outbox_id bigint not null primary key,
  address varchar(60) not null,
  case_id bigint not null,
  version int not null,
  state varchar(10) not null check (state in ('APPLIED', 'WAITING', 'PARKED')),
  receipt_no varchar(40),
  error varchar(300) not null,
  received_at timestamptz not null,
  applied_at timestamptz
) partition by range (outbox_id);
create index inbox_case on inbox_message (case_id, address, version);
create index inbox_open on inbox_message (received_at) where state <> 'APPLIED';
create sequence receipt_seq;

create sequence parked_message_seq start 50 increment 50;
create table parked_message (
  id bigint primary key,
  address varchar(60) not null,
  message_id varchar(100) not null,
  outbox_id bigint,
  case_id bigint,
  reason varchar(300) not null,
  body_bytes int not null,
  body_hash varchar(64) not null,
  at timestamptz not null,
  resolved_at timestamptz
);

create table job_lease (
  name varchar(60) primary key,
  owner varchar(80) not null,
  token bigint not null,
  expires_at timestamptz not null
);

-- 9. Months, rights, row-level security ------------------------------------------------------------------------------
create function sheyin.ensure_months(first_month date, months int) returns void language sql as $$
  select sheyin.ensure_month_partitions(t, first_month, months) from unnest(array[
    'login_event', 'audit_entry', 'attachment_object', 'case_file', 'case_version', 'case_event', 'case_page',
    'case_remark', 'case_view', 'outbox_message', 'inbox_message']) t
$$;
select sheyin.ensure_months((date_trunc('month', current_date) - interval '12 months')::date, 36);

grant usage on schema sheyin to sheyin_app, sheyin_relay, sheyin_batch;
grant usage on all sequences in schema sheyin to sheyin_app, sheyin_relay, sheyin_batch;
grant select on region, agency, bank, outlet to sheyin_app, sheyin_relay, sheyin_batch;
grant select on account, account_role to sheyin_app, sheyin_relay, sheyin_batch;
grant insert, update on account to sheyin_app;
grant insert, delete on account_role to sheyin_app;
grant insert on agency to sheyin_app;
grant select, insert, update on password_reset, setup_code to sheyin_app;
grant select, insert on login_event to sheyin_app;
grant select, insert on audit_entry to sheyin_app;
grant insert on audit_entry to sheyin_relay, sheyin_batch;
grant select, insert on attachment_object to sheyin_app;
grant select, insert, update on case_file to sheyin_app;
grant select, insert on case_version, case_event, case_remark, case_view to sheyin_app;
grant select, insert, update, delete on case_page to sheyin_app;
grant select, insert on case_participation to sheyin_app;
grant select, insert, delete on open_case to sheyin_app;
grant select, insert on submission_token, outbox_message to sheyin_app;
grant select on inbox_message to sheyin_app;
grant select, update on parked_message to sheyin_app;
grant select, update on case_file to sheyin_relay, sheyin_batch;
grant select, insert on case_event to sheyin_relay, sheyin_batch;
grant select on case_version to sheyin_relay, sheyin_batch;
grant select, insert, update on outbox_message, inbox_message, parked_message to sheyin_relay;
grant insert on outbox_message to sheyin_batch;
grant select, insert, update on job_lease to sheyin_relay, sheyin_batch;
grant select, delete on open_case to sheyin_batch;

-- A case is visible to its outlet's side and to its competent agency's side, by equality on indexed columns.
create function sheyin.sees_case(case_bank bigint, case_outlet bigint, case_city text, case_region text) returns boolean
  language sql stable parallel safe as $$
  select case sheyin.scope('kind')
    when 'BANK' then case_bank = sheyin.scope_id('bank')
      and (sheyin.scope('bankwide') = 'true' or case_outlet = sheyin.scope_id('outlet'))
    when 'AGENCY' then case length(sheyin.scope('region'))
      when 2 then true
      when 4 then case_city = sheyin.scope('region') || '00'
      else case_region = sheyin.scope('region') end
    else false end
$$;

do $$
declare
  t text;
begin
  foreach t in array array['case_file', 'case_version', 'case_event', 'case_page', 'case_remark', 'case_view',
      'case_participation', 'open_case', 'attachment_object', 'outbox_message', 'inbox_message', 'audit_entry'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I to current_user using (true) with check (true)', t);
    execute format('create policy relay_all on %I to sheyin_relay using (true) with check (true)', t);
    execute format('create policy batch_all on %I to sheyin_batch using (true) with check (true)', t);
  end loop;
  foreach t in array array['case_version', 'case_event', 'case_page', 'case_remark', 'case_view',
      'case_participation', 'open_case', 'attachment_object', 'outbox_message', 'inbox_message'] loop
    execute format('create policy app_case on %I to sheyin_app using (exists (select 1 from case_file f where f.id = case_id))
      with check (exists (select 1 from case_file f where f.id = case_id))', t);
  end loop;
end $$;
create policy app_scope on case_file to sheyin_app
  using (sheyin.sees_case(bank_id, outlet_id, agency_city, agency_region))
  with check (sheyin.sees_case(bank_id, outlet_id, agency_city, agency_region));
create policy app_write on audit_entry for insert to sheyin_app with check (true);
create policy app_read on audit_entry for select to sheyin_app using (sheyin.scope('auditor') = 'true');
