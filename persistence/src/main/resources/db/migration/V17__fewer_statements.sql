-- What a submission asks the database for, in fewer statements. Run by the owner.

-- 1. Numbers of cases and receipts come fifty at a time, as ids do.
alter sequence case_number_seq increment by 50;
alter sequence receipt_seq increment by 50;

-- 2. Opening the scope of a transaction tells the account's epoch in the same statement. The statement is begun by the
--    login, which may read no table, hence the owner's rights; what it tells is a bare number, 0 for who may not act.
create function sheyin.account_epoch(wanted bigint) returns bigint
  language plpgsql stable security definer set search_path = sheyin, pg_temp as $$
begin
  return coalesce((select auth_epoch from account where id = wanted and state in ('PENDING', 'ACTIVE', 'WARNED')), 0);
end $$;

-- 3. A submission adds seven rows to its case, and each asked anew whether the case is visible. The answer is kept
--    until the end of the transaction, together with the scope that it was given to: another scope asks anew.
create function sheyin.case_found(wanted bigint) returns boolean
  language plpgsql stable set plan_cache_mode = force_generic_plan as $$
begin
  return exists (select 1 from sheyin.case_file f where f.id = wanted);
end $$;

create or replace function sheyin.case_visible(wanted bigint) returns boolean language plpgsql stable parallel restricted as $$
declare
  asked text := concat_ws(' ', wanted, current_user, current_setting('sheyin.kind', true),
    current_setting('sheyin.region', true), current_setting('sheyin.bank', true),
    current_setting('sheyin.outlet', true), current_setting('sheyin.bankwide', true));
begin
  if current_setting('sheyin.case', true) = asked then
    return true;
  end if;
  if sheyin.case_found(wanted) then
    perform set_config('sheyin.case', asked, true);
    return true;
  end if;
  return false;
end $$;
