-- Art 25 as a gate: whether a person of the register can prove himself at the login, told to whoever keeps the register of
-- that person. Run by the owner.
create function sheyin.staff_account_proven(wanted bigint) returns boolean language sql stable security definer
  set search_path = sheyin, pg_temp as $$
  select exists (select 1 from staff_member m
    where m.account_id = wanted and sheyin.sees_staff(m.bank_id, m.outlet_id, m.region_code, m.account_id)
      and (exists (select 1 from account_holder h where h.account_id = wanted)
        or exists (select 1 from passkey p
          where p.account_id = wanted and p.face_check_id is not null and p.removed_at is null)))
$$;
revoke execute on function sheyin.staff_account_proven(bigint) from public;
grant execute on function sheyin.staff_account_proven(bigint) to sheyin_app;
