-- Art 21(1): whoever administers one city sees, opens, changes and resets the accounts of that city only, as the sessions
-- and logins already are. Without it two security officers of cities could give each other's province a new password.
-- Run by the owner.
create function sheyin.sees_account(account bigint, agency bigint, outlet bigint, own_region text) returns boolean
  language plpgsql stable parallel safe as $$
declare
  region text := nullif(current_setting('sheyin.region', true), '');
begin
  return region = '44'
    or account = sheyin.scope_id('account')
    or own_region = left(region, 4) || '00'
    or exists (select 1 from sheyin.outlet o where o.id = outlet and o.city_code = left(region, 4) || '00')
    or exists (select 1 from sheyin.agency g
      where g.id = agency and g.level <> 'PROVINCE' and left(g.region_code, 4) = left(region, 4));
end $$;

alter policy app_read on account
  using (sheyin.scope('kind') = 'SYSTEM' or id = sheyin.scope_id('account')
    or sheyin.scope('kind') = 'ADMIN' and sheyin.sees_account(id, agency_id, outlet_id, region_code)
    or sheyin.scope('kind') = 'BANK' and bank_id = sheyin.scope_id('bank')
    or sheyin.scope('kind') = 'AGENCY' and org_kind = 'AGENCY');
alter policy app_open on account
  with check (sheyin.scope('kind') = 'SYSTEM'
    or sheyin.scope('kind') = 'ADMIN' and sheyin.sees_account(id, agency_id, outlet_id, region_code));
alter policy app_change on account
  using (sheyin.scope('kind') = 'SYSTEM' or id = sheyin.scope_id('account')
    or sheyin.scope('kind') = 'ADMIN' and sheyin.sees_account(id, agency_id, outlet_id, region_code));

-- Nobody moves himself to another city, or to the province.
create function sheyin.keep_account_region() returns trigger language plpgsql as $$
begin
  raise exception 'Art 21(1): account % stays with its city; the person gets a new one', old.id
    using errcode = 'check_violation';
end $$;
create trigger account_region_is_kept before update on account
  for each row when (old.region_code is distinct from new.region_code)
  execute function sheyin.keep_account_region();

-- Roles and resets go with their account.
alter policy app_give on account_role with check (sheyin.scope('kind') = 'SYSTEM'
  or sheyin.scope('kind') = 'ADMIN' and exists (select 1 from account a where a.id = account_id));
alter policy app_take on account_role using (sheyin.scope('kind') = 'SYSTEM'
  or sheyin.scope('kind') = 'ADMIN' and exists (select 1 from account a where a.id = account_id));
alter policy app_admin on password_reset
  using (sheyin.scope('kind') = 'SYSTEM'
    or sheyin.scope('kind') = 'ADMIN' and exists (select 1 from account a where a.id = account_id))
  with check (sheyin.scope('kind') = 'SYSTEM'
    or sheyin.scope('kind') = 'ADMIN' and exists (select 1 from account a where a.id = account_id));
