-- Rows of a case are visible where the case is. The same rule as before, asked by a function instead of a sub-query: a
-- sub-query over the partitioned case_file is planned anew with every partition for each statement, which cost several
-- milliseconds an insert; the function's plan is kept and touches the one partition of the id.
-- Security invoker, as all functions here: case_file answers under its own policy.
create function sheyin.case_visible(wanted bigint) returns boolean
  language plpgsql stable parallel safe set plan_cache_mode = force_generic_plan as $$
begin
  return exists (select 1 from sheyin.case_file f where f.id = wanted);
end $$;

do $$
declare
  t text;
begin
  for t in select tablename from pg_policies where schemaname = 'sheyin' and policyname = 'app_case' loop
    execute format('alter policy app_case on sheyin.%I using (sheyin.case_visible(case_id))
      with check (sheyin.case_visible(case_id))', t);
  end loop;
end $$;

-- For the same reason the scope's rule is no longer unfolded into every plan.
create or replace function sheyin.sees_case(case_bank bigint, case_outlet bigint, case_city text, case_region text)
  returns boolean language plpgsql stable parallel safe as $$
declare
  kind text := current_setting('sheyin.kind', true);
  region text;
begin
  if kind = 'BANK' then
    return case_bank = sheyin.scope_id('bank')
      and (current_setting('sheyin.bankwide', true) = 'true' or case_outlet = sheyin.scope_id('outlet'));
  elsif kind = 'AGENCY' then
    region := nullif(current_setting('sheyin.region', true), '');
    return case length(region)
      when 2 then true
      when 4 then case_city = region || '00'
      else case_region = region end;
  end if;
  return false;
end $$;

-- Half a year ahead is enough, since the server adds months each day: a statement that finds rows by another key than
-- their id looks at all months from the case's own on.
do $$
declare
  t text;
begin
  for t in select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
      join pg_class p on p.oid = i.inhparent join pg_namespace n on n.oid = p.relnamespace
      where n.nspname = 'sheyin' and p.relkind = 'p' and c.relname ~ '_\d{6}$'
        and right(c.relname, 6) >= to_char(current_date + interval '6 months', 'YYYYMM') loop
    execute format('drop table sheyin.%I', t);
  end loop;
end $$;
