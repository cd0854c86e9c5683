-- Accounts are opened, changed and used again in the software (Art 21): asked for by the organization of the person, carried
-- out by a security administrator. Run by the owner.

-- 1. Requests. One waits per person, and no two for one login name.
create sequence account_request_seq start 50 increment 50;
create table account_request (
  id bigint primary key,
  lock_version bigint not null,
  staff_id bigint not null references staff_member,
  kind varchar(12) not null check (kind in ('OPEN', 'CHANGE', 'REACTIVATE')),
  login_name varchar(40),
  reason varchar(300) not null,
  requested_by bigint not null references account,
  requested_name varchar(80) not null,
  requested_at timestamptz not null,
  decided_by bigint references account,
  decided_name varchar(80),
  decided_at timestamptz,
  confirmed boolean,
  answer varchar(300) not null,
  check ((kind = 'OPEN') = (login_name is not null)),
  check (decided_by is null or decided_by <> requested_by),
  check ((decided_at is null) = (decided_by is null) and (decided_at is null) = (confirmed is null)),
  check (confirmed is distinct from false or answer <> '')
);
create unique index account_request_waiting on account_request (staff_id) where decided_at is null;
create unique index account_request_login on account_request (login_name) where decided_at is null;
create index account_request_person on account_request (staff_id, id);

-- 2. Questions whose answers lie beyond the scope of who asks, and say no more than yes or no.
create function sheyin.login_name_taken(wanted text, request bigint) returns boolean language sql stable security definer
  set search_path = sheyin, pg_temp as $$
  select exists (select 1 from account a where a.login_name = wanted)
    or exists (select 1 from account_request r where r.login_name = wanted and r.decided_at is null and r.id <> request)
$$;
create function sheyin.account_is_kept(wanted bigint) returns boolean language sql stable security definer
  set search_path = sheyin, pg_temp as $$
  select exists (select 1 from staff_member m
    where m.account_id = wanted and sheyin.keeps_staff(m.bank_id, m.agency_id, m.region_code))
$$;
-- A role whose post its person lost on the register.
create function sheyin.role_is_lost(wanted bigint, wanted_role text) returns boolean language sql stable security definer
  set search_path = sheyin, pg_temp as $$
  select exists (select 1 from staff_member m where m.account_id = wanted
    and sheyin.keeps_staff(m.bank_id, m.agency_id, m.region_code)
    and not exists (select 1 from staff_post p where p.staff_id = m.id and p.post = wanted_role))
$$;
create function sheyin.account_exceeds_posts(wanted bigint) returns boolean language sql stable security definer
  set search_path = sheyin, pg_temp as $$
  select exists (select 1 from account_role r where r.account_id = wanted and sheyin.role_is_lost(wanted, r.role))
$$;
-- The first of an organization is put on the register by a security administrator, while nobody keeps it.
create function sheyin.founds_staff(staff_bank bigint, staff_agency bigint, staff_region text) returns boolean
  language sql stable security definer set search_path = sheyin, pg_temp as $$
  select sheyin.scope('kind') = 'ADMIN'
    and left(staff_region, length(sheyin.scope('region'))) = sheyin.scope('region')
    and not exists (select 1 from staff_member m join staff_post p on p.staff_id = m.id
      where p.post in ('BANK_MANAGER', 'AGENCY_SUPERVISOR') and m.left_on is null
        and (m.bank_id = staff_bank or m.agency_id = staff_agency))
$$;
revoke execute on function sheyin.login_name_taken(text, bigint), sheyin.account_is_kept(bigint),
  sheyin.role_is_lost(bigint, text), sheyin.account_exceeds_posts(bigint), sheyin.founds_staff(bigint, bigint, text)
  from public;
grant execute on function sheyin.login_name_taken(text, bigint), sheyin.account_is_kept(bigint),
  sheyin.role_is_lost(bigint, text), sheyin.account_exceeds_posts(bigint), sheyin.founds_staff(bigint, bigint, text)
  to sheyin_app;

-- 3. Scope of requests: who keeps the person, and the administrators who see him; they alone decide, of others' requests.
grant usage on sequence account_request_seq to sheyin_app;
grant select, insert, update on account_request to sheyin_app;
alter table account_request enable row level security;
alter table account_request force row level security;
create policy owner_all on account_request to current_user using (true) with check (true);
create policy app_read on account_request for select to sheyin_app
  using (exists (select 1 from staff_member m where m.id = staff_id
    and (sheyin.scope('kind') = 'ADMIN' or sheyin.keeps_staff(m.bank_id, m.agency_id, m.region_code))));
create policy app_ask on account_request for insert to sheyin_app
  with check (decided_at is null and requested_by = sheyin.scope_id('account')
    and exists (select 1 from staff_member m where m.id = staff_id
      and (sheyin.scope('kind') = 'ADMIN' or sheyin.keeps_staff(m.bank_id, m.agency_id, m.region_code))));
create policy app_decide on account_request for update to sheyin_app
  using (sheyin.scope('kind') = 'ADMIN' and exists (select 1 from staff_member m where m.id = staff_id))
  with check (decided_by = sheyin.scope_id('account') and requested_by <> sheyin.scope_id('account'));

-- 4. The first keeper of an organization.
alter policy app_add on staff_member
  with check (sheyin.keeps_staff(bank_id, agency_id, region_code)
    or sheyin.founds_staff(bank_id, agency_id, region_code));
alter policy app_give on staff_post with check (exists (select 1 from staff_member m
  where m.id = staff_id and (sheyin.keeps_staff(m.bank_id, m.agency_id, m.region_code)
    or post in ('BANK_MANAGER', 'AGENCY_SUPERVISOR') and sheyin.founds_staff(m.bank_id, m.agency_id, m.region_code))));

-- 5. Posts that somebody loses take their roles along at once, by whoever keeps the register; no role is given by him. An
-- administrator's account is seen by the agency at whose register he stands.
create function sheyin.administers(city text) returns boolean language sql stable parallel safe as $$
  select sheyin.scope('region') = coalesce(left(city, 4), '44')
$$;
alter policy app_read on account
  using (sheyin.scope('kind') = 'SYSTEM' or id = sheyin.scope_id('account')
    or sheyin.scope('kind') = 'ADMIN' and sheyin.sees_account(id, agency_id, outlet_id, region_code)
    or sheyin.scope('kind') = 'BANK' and bank_id = sheyin.scope_id('bank')
    or sheyin.scope('kind') = 'AGENCY' and (org_kind = 'AGENCY' or sheyin.account_is_kept(id)
      or org_kind = 'ADMIN' and sheyin.administers(region_code)));
alter policy app_change on account
  using (sheyin.scope('kind') = 'SYSTEM' or id = sheyin.scope_id('account')
    or sheyin.scope('kind') = 'ADMIN' and sheyin.sees_account(id, agency_id, outlet_id, region_code)
    or sheyin.scope('kind') in ('BANK', 'AGENCY')
      and (sheyin.account_is_leaving(id) or sheyin.account_exceeds_posts(id)));
alter policy app_take on account_role using (sheyin.scope('kind') = 'SYSTEM'
  or sheyin.scope('kind') = 'ADMIN' and exists (select 1 from account a where a.id = account_id)
  or sheyin.scope('kind') in ('BANK', 'AGENCY') and sheyin.role_is_lost(account_id, role));

-- 6. Art 21(2): a withdrawn leaving gives the account back as it was, and the three months of Art 21(3) go on.
alter table account add column frozen_from varchar(12) check (frozen_from in ('PENDING', 'ACTIVE', 'WARNED'));
create or replace function sheyin.refuse_more_than_freezing() returns trigger language plpgsql as $$
begin
  if (to_jsonb(new) - array['state', 'auth_epoch', 'lock_version', 'frozen_from'])
      is distinct from (to_jsonb(old) - array['state', 'auth_epoch', 'lock_version', 'frozen_from'])
      or new.state <> old.state and not (sheyin.account_is_leaving(old.id)
        and (new.state = 'FROZEN' or old.state = 'FROZEN' and new.state = coalesce(old.frozen_from, 'ACTIVE'))) then
    raise exception 'Art 21(2): the account % of a leaver is frozen or given back, nothing else', old.id
      using errcode = 'check_violation';
  end if;
  return new;
end $$;

-- 7. Art 21, 25: one person is known to one account that is not cancelled.
create function sheyin.is_held_elsewhere(wanted text, holder bigint) returns boolean language sql stable security definer
  set search_path = sheyin, pg_temp as $$
  select exists (select 1 from account_holder h join account a on a.id = h.account_id
    where h.holder_index = wanted and h.account_id <> holder and a.state <> 'CANCELLED')
$$;
revoke execute on function sheyin.is_held_elsewhere(text, bigint) from public;
grant execute on function sheyin.is_held_elsewhere(text, bigint) to sheyin_app;
-- A wrongly typed number is forgotten by a reset of two persons, like lost factors.
grant delete on account_holder to sheyin_app;
create policy app_forget on account_holder as restrictive for delete to sheyin_app using (sheyin.scope('kind') = 'ADMIN');

-- 8. Art 25: a witness is a security administrator who may log in, of whatever region; told as yes or no.
create function sheyin.is_security_officer(wanted bigint) returns boolean language sql stable security definer
  set search_path = sheyin, pg_temp as $$
  select exists (select 1 from account a join account_role r on r.account_id = a.id
    where a.id = wanted and r.role = 'SECURITY_ADMIN' and a.state in ('ACTIVE', 'WARNED') and not a.password_once)
$$;
revoke execute on function sheyin.is_security_officer(bigint) from public;
grant execute on function sheyin.is_security_officer(bigint) to sheyin_app;
