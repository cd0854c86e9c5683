-- A month of the audit goes only when its time is over, its signed export is kept, and two persons say so (Art 23). Run
-- by the owner.

create sequence audit_removal_seq start 50 increment 50;
create table audit_removal (
  id bigint primary key,
  month int not null unique check (month between 202001 and 299912 and month % 100 between 1 and 12),
  file_name varchar(60) not null,
  file_hash varchar(64) not null check (file_hash ~ '^[0-9a-f]{64}$'),
  row_count bigint not null check (row_count >= 0),
  requested_by bigint not null references account,
  requested_name varchar(80) not null,
  requested_at timestamptz not null,
  confirmed_by bigint references account,
  confirmed_at timestamptz,
  check ((confirmed_by is null) = (confirmed_at is null)),
  check (confirmed_by is null or confirmed_by <> requested_by)
);
grant usage on sequence audit_removal_seq to sheyin_app;
grant select, insert on audit_removal to sheyin_app;
alter table audit_removal enable row level security;
alter table audit_removal force row level security;
create policy owner_all on audit_removal to current_user using (true) with check (true);
create policy app_read on audit_removal for select to sheyin_app using (sheyin.scope('auditor') = 'true');
create policy app_write on audit_removal for insert to sheyin_app
  with check (sheyin.scope('auditor') = 'true' and requested_by = sheyin.scope_id('account') and confirmed_by is null);

-- The days that are kept: the parameter, never less than a calendar year.
create function sheyin.audit_retention_days() returns int language sql stable as $$
  select greatest(366, (select v.parameter_value::int from sheyin.rule_parameter_version v
    where v.parameter_key = 'log.retention.audit.days' and v.city_code = '' and v.effective_from <= current_date
    order by v.version desc limit 1))
$$;

-- The only way in which rows of the audit go; with the owner's rights, since nobody else may.
create function sheyin.remove_audit_month(wanted bigint) returns void
  language plpgsql security definer set search_path = sheyin, pg_temp as $$
declare
  r audit_removal;
  month_end date;
begin
  if coalesce(scope('auditor'), '') <> 'true' or scope_id('account') is null then
    raise exception 'AUDIT-23-4: only an audit administrator takes a month out' using errcode = 'insufficient_privilege';
  end if;
  select * into r from audit_removal where id = wanted for update;
  if not found or r.confirmed_by is not null then
    raise exception 'AUDIT-23-4: there is no such open request' using errcode = 'check_violation';
  end if;
  if r.requested_by = scope_id('account') then
    raise exception 'AUDIT-23-5: another person confirms' using errcode = 'check_violation';
  end if;
  month_end := (to_date(r.month::text, 'YYYYMM') + interval '1 month')::date;
  if month_end + audit_retention_days() > current_date then
    raise exception 'AUDIT-23-6: the month is kept until %', month_end + audit_retention_days() using errcode = 'check_violation';
  end if;
  update audit_removal set confirmed_by = scope_id('account'), confirmed_at = now() where id = wanted;
  execute format('drop table if exists sheyin.%I', 'audit_entry_' || r.month);
end $$;
revoke execute on function sheyin.remove_audit_month(bigint) from public;
grant execute on function sheyin.remove_audit_month(bigint) to sheyin_app;
