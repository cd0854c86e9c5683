-- Row-level security also for accounts, tokens, set-up and parked messages, so that every table which holds somebody's
-- data is scoped; and two separations that were kept by the services only. Run by the owner.

-- 1. Who sees an account: the login and the administrators all, everybody his own, a bank its own, agencies agencies ---
do $$
declare
  t text;
begin
  foreach t in array array['agency', 'account', 'account_role', 'password_reset', 'login_event', 'setup_code',
      'submission_token', 'parked_message'] loop
    -- login_event may have its policies already.
    if not (select relrowsecurity from pg_class where oid = ('sheyin.' || t)::regclass) then
      execute format('alter table %I enable row level security', t);
      execute format('alter table %I force row level security', t);
      execute format('create policy owner_all on %I to current_user using (true) with check (true)', t);
      if t = 'login_event' then
        execute 'create policy app_read on login_event for select to sheyin_app using (sheyin.scope(''kind'') in (''SYSTEM'', ''ADMIN'') or account_id = sheyin.scope_id(''account''))';
        execute 'create policy app_write on login_event for insert to sheyin_app with check (true)';
      end if;
    end if;
  end loop;
end $$;

create policy read_all on agency for select to sheyin_app, sheyin_relay, sheyin_batch using (true);
create policy app_found on agency for insert to sheyin_app with check (sheyin.scope('kind') in ('SYSTEM', 'ADMIN'));

create policy system_read on account for select to sheyin_relay, sheyin_batch using (true);
create policy app_read on account for select to sheyin_app
  using (sheyin.scope('kind') in ('SYSTEM', 'ADMIN') or id = sheyin.scope_id('account')
    or sheyin.scope('kind') = 'BANK' and bank_id = sheyin.scope_id('bank')
    or sheyin.scope('kind') = 'AGENCY' and org_kind = 'AGENCY');
create policy app_open on account for insert to sheyin_app with check (sheyin.scope('kind') in ('SYSTEM', 'ADMIN'));
create policy app_change on account for update to sheyin_app
  using (sheyin.scope('kind') in ('SYSTEM', 'ADMIN') or id = sheyin.scope_id('account'));

-- A role is visible where its account is.
create policy system_read on account_role for select to sheyin_relay, sheyin_batch using (true);
create policy app_read on account_role for select to sheyin_app
  using (exists (select 1 from account a where a.id = account_id));
create policy app_give on account_role for insert to sheyin_app
  with check (sheyin.scope('kind') in ('SYSTEM', 'ADMIN'));
create policy app_take on account_role for delete to sheyin_app using (sheyin.scope('kind') in ('SYSTEM', 'ADMIN'));

create policy app_admin on password_reset to sheyin_app
  using (sheyin.scope('kind') in ('SYSTEM', 'ADMIN')) with check (sheyin.scope('kind') in ('SYSTEM', 'ADMIN'));
create policy app_setup on setup_code to sheyin_app
  using (sheyin.scope('kind') = 'SYSTEM') with check (sheyin.scope('kind') = 'SYSTEM');

-- A token answers only to whoever used it first.
create policy app_own on submission_token to sheyin_app
  using (account_id = sheyin.scope_id('account')) with check (account_id = sheyin.scope_id('account'));

-- A parked message is seen where its case is; one that names no case by the administrators and the province.
create policy relay_all on parked_message to sheyin_relay using (true) with check (true);
create policy app_scope on parked_message to sheyin_app
  using (sheyin.scope('kind') = 'ADMIN' or sheyin.scope('kind') = 'AGENCY'
    and (sheyin.scope('region') = '44' or case_id is not null and sheyin.case_visible(case_id)));

-- 2. Art 21(1): an account never changes sides, else the roles of one side would come along to the other --------------
create function sheyin.keep_account_side() returns trigger language plpgsql as $$
begin
  raise exception 'Art 21(1): account % stays on its side; the person gets a new one', old.id
    using errcode = 'check_violation';
end $$;
create trigger account_side_is_kept before update on account
  for each row when (old.org_kind is distinct from new.org_kind or old.bank_id is distinct from new.bank_id)
  execute function sheyin.keep_account_side();

-- 3. Art 21(1), Annex 2: nobody at a bank brings a case into a state that is the agency's to give ----------------------
create function sheyin.refuse_bank_state() returns trigger language plpgsql as $$
begin
  raise exception 'Art 21(1): a bank does not bring a case to %', new.state using errcode = 'check_violation';
end $$;
create trigger case_state_of_bank_begun before insert on case_file
  for each row when (current_setting('sheyin.kind', true) = 'BANK' and new.state not in ('GUIDED', 'DRAFT'))
  execute function sheyin.refuse_bank_state();
create trigger case_state_of_bank before update on case_file
  for each row when (current_setting('sheyin.kind', true) = 'BANK' and old.state is distinct from new.state
    and new.state not in ('GUIDED', 'DRAFT', 'DISCARDED', 'ACCEPTED', 'HELP', 'SUBMITTED', 'WITHDRAWN',
      'BANK_COMPLETED'))
  execute function sheyin.refuse_bank_state();

-- 4. Annex 2, invariant 2: rework follows a sample of what the bank completed, so it is the bank's too -----------------
alter table case_file add constraint case_file_rework_of_the_bank check (authority = 'COMPLETE' or state <> 'REWORK');
