-- Who works where, on which posts, with which commitment and training (Art 10, 19, 24, 30), and how he leaves (Art 21(2)).
-- Run by the owner.

-- 1. The register. Numbers are sealed; what is shown is masked (Art 24).
create sequence staff_member_seq start 50 increment 50;
create table staff_member (
  id bigint primary key,
  lock_version bigint not null,
  name varchar(80) not null,
  id_masked varchar(20) not null check (position('****' in id_masked) > 0),
  id_index varchar(64) not null,
  id_sealed bytea not null,
  phone_masked varchar(20) not null check (position('****' in phone_masked) > 0),
  phone_sealed bytea not null,
  org_kind varchar(10) not null check (org_kind in ('BANK', 'AGENCY')),
  agency_id bigint references agency,
  bank_id bigint references bank,
  outlet_id bigint references outlet,
  region_code varchar(6) not null check (length(region_code) = 6),
  account_id bigint unique references account,
  hired_on date not null,
  left_on date,
  changed_at timestamptz not null,
  check ((org_kind = 'BANK') = (bank_id is not null) and (org_kind = 'AGENCY') = (agency_id is not null))
);
-- Nobody works at two places at once.
create unique index staff_member_person on staff_member (id_index) where left_on is null;
create index staff_member_bank on staff_member (bank_id, id);
create index staff_member_agency on staff_member (agency_id, id);

create table staff_post (
  staff_id bigint not null references staff_member,
  post varchar(30) not null,
  primary key (staff_id, post)
);
-- Roles of accounts bear the names of posts; three are new: 档案, 考核验收, 省级目录.
alter table account_role drop constraint account_role_role_check;
alter table account_role add constraint account_role_role_check check (role in ('BANK_MANAGER', 'BANK_GUIDE', 'BANK_HANDLER', 'BANK_MATERIALS',
    'AGENCY_ACCEPTOR', 'AGENCY_REVIEWER', 'AGENCY_SECOND_REVIEWER', 'AGENCY_APPROVER', 'AGENCY_SUPERVISOR',
    'AGENCY_ARCHIVIST', 'AGENCY_INSPECTOR', 'AGENCY_CATALOGUE', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'));
alter table staff_post add check (post in ('BANK_MANAGER', 'BANK_GUIDE', 'BANK_HANDLER', 'BANK_MATERIALS',
    'AGENCY_ACCEPTOR', 'AGENCY_REVIEWER', 'AGENCY_SECOND_REVIEWER', 'AGENCY_APPROVER', 'AGENCY_SUPERVISOR',
    'AGENCY_ARCHIVIST', 'AGENCY_INSPECTOR', 'AGENCY_CATALOGUE', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'));

create sequence staff_commitment_seq start 50 increment 50;
create table staff_commitment (
  id bigint primary key,
  staff_id bigint not null references staff_member,
  signed_on date not null,
  valid_to date not null,
  author_name varchar(80) not null,
  at timestamptz not null,
  check (valid_to > signed_on)
);
create index staff_commitment_person on staff_commitment (staff_id);

create sequence training_pass_seq start 50 increment 50;
create table training_pass (
  id bigint primary key,
  lock_version bigint not null,
  staff_id bigint not null references staff_member,
  course varchar(100) not null,
  score int not null check (score between 60 and 100),
  passed_on date not null,
  valid_to date not null,
  author_name varchar(80) not null,
  at timestamptz not null,
  revoked_at timestamptz,
  revoked_by varchar(80),
  revoke_reason varchar(200) not null,
  check ((revoked_at is null) = (revoke_reason = ''))
);
create index training_pass_person on training_pass (staff_id);

create sequence staff_leaving_seq start 50 increment 50;
create table staff_leaving (
  id bigint primary key,
  lock_version bigint not null,
  staff_id bigint not null references staff_member,
  state varchar(12) not null check (state in ('FILED', 'CONFIRMED', 'WITHDRAWN')),
  left_on date not null,
  reason varchar(200) not null check (reason <> ''),
  late boolean not null,
  account_frozen boolean not null,
  filed_by bigint not null,
  filed_name varchar(80) not null,
  filed_at timestamptz not null,
  ended_name varchar(80),
  ended_at timestamptz,
  end_reason varchar(200) not null,
  check ((state = 'FILED') = (ended_at is null))
);
create unique index staff_leaving_filed on staff_leaving (staff_id) where state = 'FILED';
create index staff_leaving_person on staff_leaving (staff_id);

-- 2. Which posts exclude each other: delivered data, the same for the register and for accounts.
create table duty_pair (
  first_post varchar(30) not null,
  second_post varchar(30) not null,
  mode varchar(10) not null check (mode in ('FORBID', 'WARN')),
  article varchar(10) not null,
  reason varchar(40) not null,
  primary key (first_post, second_post)
);

-- The rows of one person are written one transaction after the other, so that two halves of a pair never meet.
create function sheyin.refuse_duty_pair() returns trigger language plpgsql security definer
  set search_path = sheyin, pg_temp as $$
declare
  row_new jsonb := to_jsonb(new);
  owner bigint := coalesce(row_new ->> 'staff_id', row_new ->> 'account_id')::bigint;
  wanted text := coalesce(row_new ->> 'post', row_new ->> 'role');
  other text;
begin
  if tg_table_name = 'staff_post' then
    perform 1 from staff_member where id = owner for no key update;
    select p.post into other from staff_post p join duty_pair d on d.mode = 'FORBID'
      and (d.first_post, d.second_post) in ((p.post, wanted), (wanted, p.post)) where p.staff_id = owner limit 1;
  else
    perform 1 from account where id = owner for no key update;
    select r.role into other from account_role r join duty_pair d on d.mode = 'FORBID'
      and (d.first_post, d.second_post) in ((r.role, wanted), (wanted, r.role)) where r.account_id = owner limit 1;
  end if;
  if other is not null then
    raise exception 'STAFF-21-1: % and % exclude each other', other, wanted using errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger posts_exclude_each_other after insert or update on staff_post
  for each row execute function sheyin.refuse_duty_pair();
create trigger roles_exclude_each_other after insert or update on account_role
  for each row execute function sheyin.refuse_duty_pair();

-- 3. Scope: everybody himself, a bank its own, agencies and administrators their region.
create function sheyin.sees_staff(staff_bank bigint, staff_outlet bigint, staff_region text, staff_account bigint)
  returns boolean language plpgsql stable parallel safe as $$
declare
  kind text := current_setting('sheyin.kind', true);
  region text := nullif(current_setting('sheyin.region', true), '');
begin
  if kind = 'SYSTEM' then
    return true;
  elsif staff_account = sheyin.scope_id('account') then
    return true;
  elsif kind = 'BANK' then
    return staff_bank = sheyin.scope_id('bank')
      and (current_setting('sheyin.bankwide', true) = 'true' or staff_outlet = sheyin.scope_id('outlet'));
  elsif kind in ('AGENCY', 'ADMIN') then
    return left(staff_region, length(region)) = region;
  end if;
  return false;
end $$;

-- Who keeps whom: a bank's management the bank's people, an agency those of the agencies of its region.
create function sheyin.keeps_staff(staff_bank bigint, staff_agency bigint, staff_region text) returns boolean
  language sql stable parallel safe as $$
  select case sheyin.scope('kind')
    when 'BANK' then staff_bank = sheyin.scope_id('bank') and sheyin.scope('bankwide') = 'true'
    when 'AGENCY' then staff_agency is not null and left(staff_region, length(sheyin.scope('region'))) = sheyin.scope('region')
    else false end
$$;

grant usage on sequence staff_member_seq, staff_commitment_seq, training_pass_seq, staff_leaving_seq to sheyin_app;
grant select, insert, update on staff_member, training_pass, staff_leaving to sheyin_app;
grant select, insert on staff_commitment to sheyin_app;
grant select, insert, delete on staff_post to sheyin_app;
grant select on duty_pair to sheyin_app;

do $$
declare
  t text;
begin
  foreach t in array array['staff_member', 'staff_post', 'staff_commitment', 'training_pass', 'staff_leaving'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I to current_user using (true) with check (true)', t);
  end loop;
  foreach t in array array['staff_post', 'staff_commitment', 'training_pass', 'staff_leaving'] loop
    execute format('create policy app_read on %I for select to sheyin_app
      using (exists (select 1 from staff_member m where m.id = staff_id))', t);
  end loop;
end $$;

create policy app_read on staff_member for select to sheyin_app
  using (sheyin.sees_staff(bank_id, outlet_id, region_code, account_id));
create policy app_add on staff_member for insert to sheyin_app
  with check (sheyin.keeps_staff(bank_id, agency_id, region_code));
-- A security administrator ends the leaving, and locks the person meanwhile.
create policy app_change on staff_member for update to sheyin_app
  using (sheyin.keeps_staff(bank_id, agency_id, region_code)
    or sheyin.scope('kind') = 'ADMIN' and sheyin.sees_staff(bank_id, outlet_id, region_code, account_id));

create policy app_give on staff_post for insert to sheyin_app with check (exists (select 1 from staff_member m
  where m.id = staff_id and sheyin.keeps_staff(m.bank_id, m.agency_id, m.region_code)));
create policy app_take on staff_post for delete to sheyin_app using (exists (select 1 from staff_member m
  where m.id = staff_id and sheyin.keeps_staff(m.bank_id, m.agency_id, m.region_code)));
create policy app_add on staff_commitment for insert to sheyin_app with check (exists (select 1 from staff_member m
  where m.id = staff_id and sheyin.keeps_staff(m.bank_id, m.agency_id, m.region_code)));
-- Art 30: the agency says who has passed, never the bank.
create policy app_add on training_pass for insert to sheyin_app
  with check (sheyin.scope('kind') = 'AGENCY' and exists (select 1 from staff_member m where m.id = staff_id));
create policy app_revoke on training_pass for update to sheyin_app
  using (sheyin.scope('kind') = 'AGENCY' and exists (select 1 from staff_member m where m.id = staff_id));
create policy app_file on staff_leaving for insert to sheyin_app
  with check (state = 'FILED' and exists (select 1 from staff_member m
    where m.id = staff_id and sheyin.keeps_staff(m.bank_id, m.agency_id, m.region_code)));
create policy app_end on staff_leaving for update to sheyin_app
  using (exists (select 1 from staff_member m where m.id = staff_id
    and (sheyin.scope('kind') = 'ADMIN' or sheyin.keeps_staff(m.bank_id, m.agency_id, m.region_code))))
  with check (state = 'CONFIRMED' and sheyin.scope('kind') = 'ADMIN'
    or state <> 'CONFIRMED' and sheyin.scope('kind') <> 'ADMIN');

-- 4. Three questions whose answers lie beyond the scope of who asks, and say no more than yes, no or a state.
create function sheyin.staff_works_anywhere(wanted text) returns boolean language sql stable security definer
  set search_path = sheyin, pg_temp as $$
  select exists (select 1 from staff_member m where m.id_index = wanted and m.left_on is null)
$$;
create function sheyin.staff_account_state(wanted bigint) returns text language sql stable security definer
  set search_path = sheyin, pg_temp as $$
  select a.state from account a join staff_member m on m.account_id = a.id
    where a.id = wanted and sheyin.sees_staff(m.bank_id, m.outlet_id, m.region_code, m.account_id)
$$;
create function sheyin.account_is_leaving(wanted bigint) returns boolean language sql stable security definer
  set search_path = sheyin, pg_temp as $$
  select exists (select 1 from staff_leaving l join staff_member m on m.id = l.staff_id
    where m.account_id = wanted and l.state = 'FILED' and sheyin.keeps_staff(m.bank_id, m.agency_id, m.region_code))
$$;
revoke execute on function sheyin.staff_works_anywhere(text), sheyin.staff_account_state(bigint),
  sheyin.account_is_leaving(bigint) from public;
grant execute on function sheyin.staff_works_anywhere(text), sheyin.staff_account_state(bigint),
  sheyin.account_is_leaving(bigint) to sheyin_app;

-- 5. Art 21(2): who files a leaving freezes the account at that moment, and gives it back when he withdraws; nothing else.
alter policy app_change on account
  using (sheyin.scope('kind') = 'SYSTEM' or id = sheyin.scope_id('account')
    or sheyin.scope('kind') = 'ADMIN' and sheyin.sees_account(id, agency_id, outlet_id, region_code)
    or sheyin.scope('kind') in ('BANK', 'AGENCY') and sheyin.account_is_leaving(id));
create function sheyin.refuse_more_than_freezing() returns trigger language plpgsql as $$
begin
  if (to_jsonb(new) - array['state', 'auth_epoch', 'lock_version', 'reactivated_at'])
      is distinct from (to_jsonb(old) - array['state', 'auth_epoch', 'lock_version', 'reactivated_at'])
      or new.state not in ('FROZEN', 'ACTIVE') then
    raise exception 'Art 21(2): the account % of a leaver is frozen or given back, nothing else', old.id
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger account_of_leaver before update on account
  for each row when (current_setting('sheyin.kind', true) in ('BANK', 'AGENCY')
    and old.id is distinct from nullif(current_setting('sheyin.account', true), '')::bigint)
  execute function sheyin.refuse_more_than_freezing();
