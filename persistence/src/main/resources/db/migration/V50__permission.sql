-- Art 21(1), Annex 3: permission requests of banks, and the grants that come of them. Run by the owner.

-- 1. The request. Its rows are sealed until it is submitted, then stand in permission_row beside the sealed sheet.
create sequence permission_request_seq start 50 increment 50;
create table permission_request (
  id bigint primary key,
  lock_version bigint not null,
  type varchar(8) not null check (type in ('OPEN', 'CHANGE', 'CANCEL')),
  state varchar(12) not null
    check (state in ('DRAFT', 'DISCARDED', 'SUBMITTED', 'AGREED', 'OPENED', 'ANSWERED')),
  bank_id bigint not null references bank,
  city_code varchar(12) not null,
  sheet bytea not null,
  sheet_hash varchar(64) not null,
  sheet_version int not null,
  row_count int not null,
  filed_by bigint not null references account,
  filed_name varchar(80) not null,
  reviewed_by bigint references account,
  reviewed_name varchar(80) not null,
  opened_by bigint references account,
  opened_name varchar(80) not null,
  opened_at timestamptz,
  answer varchar(300) not null,
  begun_at timestamptz not null,
  held_since timestamptz not null,
  constraint permission_request_people check (reviewed_by <> filed_by and opened_by <> filed_by and opened_by <> reviewed_by),
  check (state in ('DRAFT', 'DISCARDED') or city_code <> ''),
  check (state not in ('AGREED', 'OPENED', 'ANSWERED') or reviewed_by is not null),
  check (state <> 'OPENED' or opened_by is not null)
);
create index permission_request_bank on permission_request (bank_id, id);
create index permission_request_city on permission_request (city_code, id);

create sequence permission_row_seq start 50 increment 50;
create table permission_row (
  id bigint primary key,
  lock_version bigint not null,
  request_id bigint not null references permission_request,
  place int not null check (place > 0),
  state varchar(12) not null check (state in ('WAITING', 'RETURNED', 'REFUSED', 'AGREED', 'OPENED')),
  bank_id bigint not null references bank,
  outlet_id bigint not null references outlet,
  outlet_code varchar(20) not null,
  outlet_name varchar(100) not null,
  city_code varchar(12) not null,
  person_name varchar(60) not null,
  id_masked varchar(20) not null,
  id_index varchar(64) not null,
  phone_masked varchar(20) not null,
  items varchar(1000) not null,
  asked_right varchar(20) not null,
  person_account bigint references account,
  filed_by bigint not null references account,
  reviewed_by bigint references account,
  opened_by bigint references account,
  reason varchar(300) not null,
  changed_at timestamptz,
  unique (request_id, place),
  -- Art 21(1), invariant 1: nothing else exists for anybody at a bank
  constraint permission_row_right check (asked_right in ('ACCEPT', 'COMPLETE')),
  -- the person in the row, who files, who reviews and who opens are four people
  constraint permission_row_people check (person_account <> filed_by and person_account <> reviewed_by
    and person_account <> opened_by and reviewed_by <> filed_by and opened_by <> filed_by and opened_by <> reviewed_by),
  check (state = 'WAITING' or reviewed_by is not null),
  check (state <> 'OPENED' or opened_by is not null),
  check (state not in ('RETURNED', 'REFUSED') or reason <> '')
);

-- One open request per person, outlet and item.
create table permission_held (
  id_index varchar(64) not null,
  outlet_id bigint not null references outlet,
  item_code varchar(8) not null references sub_item,
  row_id bigint not null references permission_row,
  primary key (id_index, outlet_id, item_code)
);
create index permission_held_row on permission_held (row_id);

-- 2. Paper: what was printed under which version, and what came back stamped.
create sequence permission_print_seq start 50 increment 50;
create table permission_print (
  id bigint primary key,
  request_id bigint not null references permission_request,
  sheet_version int not null,
  sheet_hash varchar(64) not null,
  sheet bytea not null,
  printed_by bigint not null references account,
  printed_at timestamptz not null,
  unique (request_id, sheet_version)
);

create sequence permission_scan_seq start 50 increment 50;
create table permission_scan (
  id bigint primary key,
  request_id bigint not null references permission_request,
  object_key varchar(80) not null,
  media_type varchar(40) not null,
  pages int not null,
  rotation int not null,
  file_name varchar(200) not null,
  sha256_kept varchar(64) not null,
  code varchar(200) not null,
  scanned_by bigint not null references account,
  scanned_at timestamptz not null,
  compared_version int,
  compared_by bigint references account,
  taken_out boolean not null,
  check ((compared_version is null) = (compared_by is null))
);
create index permission_scan_request on permission_scan (request_id, id);
create index permission_scan_key on permission_scan (object_key);

create sequence permission_event_seq start 50 increment 50;
create table permission_event (
  id bigint primary key,
  request_id bigint not null references permission_request,
  action varchar(12) not null,
  note varchar(300) not null,
  confirmation varchar(20) not null,
  actor_id bigint not null,
  actor_name varchar(80) not null,
  actor_org varchar(10) not null,
  at timestamptz not null
);
create index permission_event_request on permission_event (request_id, id);

-- 3. Grants: ended once, never removed, and never of a right that nobody at a bank may have.
create sequence permission_grant_seq start 50 increment 50;
create table permission_grant (
  id bigint primary key,
  id_index varchar(64) not null,
  person_name varchar(60) not null,
  id_masked varchar(20) not null,
  account_id bigint references account,
  bank_id bigint not null references bank,
  outlet_id bigint not null references outlet,
  city_code varchar(12) not null,
  item_code varchar(8) not null references sub_item,
  granted_right varchar(20) not null,
  from_at timestamptz not null,
  to_at timestamptz check (to_at >= from_at),
  row_id bigint not null references permission_row,
  ended_by_row bigint references permission_row,
  constraint permission_grant_right check (granted_right in ('ACCEPT', 'COMPLETE')),
  check ((to_at is null) = (ended_by_row is null))
);
create unique index permission_grant_open on permission_grant (id_index, outlet_id, item_code) where to_at is null;
create index permission_grant_account on permission_grant (account_id, item_code) where to_at is null;

create function sheyin.permission_grant_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.to_at is null and new.to_at is not null
      and (to_jsonb(new) - 'to_at' - 'ended_by_row') = (to_jsonb(old) - 'to_at' - 'ended_by_row') then
    return new;
  end if;
  raise exception 'PERMISSION-21-14: a grant is ended once and never changed or removed'
    using errcode = 'integrity_constraint_violation';
end $$;
create trigger permission_grant_is_kept before update or delete on permission_grant
  for each row execute function sheyin.permission_grant_is_kept();
create trigger permission_grant_stays before truncate on permission_grant
  for each statement execute function sheyin.permission_grant_is_kept();

-- 4. Alarms of forbidden rights: asked for and refused, or found by the nightly sweep.
create sequence permission_alarm_seq start 50 increment 50;
create table permission_alarm (
  id bigint primary key,
  kind varchar(12) not null check (kind in ('ATTEMPT', 'GRANT', 'ROLE')),
  subject bigint not null,
  what varchar(40) not null,
  bank_id bigint not null,
  city_code varchar(12) not null,
  actor_name varchar(80) not null,
  raised_at timestamptz not null,
  seen_by bigint references account,
  seen_name varchar(80) not null,
  seen_at timestamptz,
  note varchar(300) not null,
  check ((seen_by is null) = (seen_at is null))
);
create index permission_alarm_open on permission_alarm (city_code, id) where seen_at is null;

-- 5. Scope. A bank's managers see their bank's; the agencies and security officers of the city see what was submitted.
create function sheyin.sees_permission(bank bigint, city text) returns boolean
  language plpgsql stable parallel safe as $$
declare
  kind text := current_setting('sheyin.kind', true);
  region text := nullif(current_setting('sheyin.region', true), '');
begin
  if kind = 'BANK' then
    return bank = sheyin.scope_id('bank') and current_setting('sheyin.bankwide', true) = 'true';
  end if;
  return kind in ('AGENCY', 'ADMIN') and (region = '44' or city = left(region, 4) || '00');
end $$;

grant usage on sequence permission_request_seq, permission_row_seq, permission_print_seq, permission_scan_seq,
  permission_event_seq, permission_grant_seq, permission_alarm_seq to sheyin_app;
grant usage on sequence permission_alarm_seq to sheyin_batch;
grant select, insert, update on permission_request, permission_row, permission_scan, permission_grant, permission_alarm
  to sheyin_app;
grant select, insert on permission_print, permission_event to sheyin_app;
grant select, insert, delete on permission_held to sheyin_app;
grant select on permission_request, permission_row, permission_grant to sheyin_batch;
grant select, insert on permission_alarm to sheyin_batch;
do $$
declare
  t text;
begin
  foreach t in array array['permission_request', 'permission_row', 'permission_held', 'permission_print',
      'permission_scan', 'permission_event', 'permission_grant', 'permission_alarm'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I to current_user using (true) with check (true)', t);
    execute format('create policy batch_all on %I to sheyin_batch using (true) with check (true)', t);
  end loop;
  foreach t in array array['permission_row', 'permission_print', 'permission_scan', 'permission_event'] loop
    execute format('create policy app_request on %I to sheyin_app
      using (exists (select 1 from permission_request r where r.id = request_id))
      with check (exists (select 1 from permission_request r where r.id = request_id))', t);
  end loop;
end $$;
create policy app_scope on permission_request to sheyin_app
  using (sheyin.sees_permission(bank_id, city_code)
    and (sheyin.scope('kind') = 'BANK' or state not in ('DRAFT', 'DISCARDED')))
  with check (sheyin.sees_permission(bank_id, city_code));
create policy app_row on permission_held to sheyin_app
  using (exists (select 1 from permission_row r where r.id = row_id))
  with check (exists (select 1 from permission_row r where r.id = row_id));
-- What somebody may do is asked at the outlet; given and ended by the city's officer alone.
create policy app_read on permission_grant for select to sheyin_app
  using (sheyin.sees_permission(bank_id, city_code)
    or sheyin.scope('kind') = 'BANK' and outlet_id = sheyin.scope_id('outlet'));
create policy app_give on permission_grant for insert to sheyin_app
  with check (sheyin.scope('kind') = 'ADMIN' and sheyin.sees_permission(bank_id, city_code));
create policy app_end on permission_grant for update to sheyin_app
  using (sheyin.scope('kind') = 'ADMIN' and sheyin.sees_permission(bank_id, city_code));
create policy app_raise on permission_alarm for insert to sheyin_app
  with check (sheyin.scope('kind') = 'BANK' and bank_id = sheyin.scope_id('bank'));
create policy app_look on permission_alarm for select to sheyin_app
  using (sheyin.scope('kind') = 'ADMIN'
    and (sheyin.scope('region') = '44' or city_code = left(sheyin.scope('region'), 4) || '00'));
create policy app_see on permission_alarm for update to sheyin_app
  using (sheyin.scope('kind') = 'ADMIN'
    and (sheyin.scope('region') = '44' or city_code = left(sheyin.scope('region'), 4) || '00'));

-- Nobody at a bank brings a request into a state that is not the bank's to give.
create function sheyin.permission_is_of_its_side() returns trigger language plpgsql as $$
begin
  raise exception 'PERMISSION-21-8: % is not the bank''s to give', new.state using errcode = 'check_violation';
end $$;
create trigger permission_request_side before insert or update on permission_request
  for each row when (current_setting('sheyin.kind', true) = 'BANK' and new.state in ('AGREED', 'OPENED', 'ANSWERED'))
  execute function sheyin.permission_is_of_its_side();
create trigger permission_row_side before insert or update on permission_row
  for each row when (current_setting('sheyin.kind', true) = 'BANK' and new.state <> 'WAITING')
  execute function sheyin.permission_is_of_its_side();
