-- Art 6, 移送: a case goes from the agency that has it to another competent one, also across cities. Where it came from goes
-- on seeing that it was referred and how it ended, and no longer acts on it. Run by the owner.

-- 1. Who had the case before: region codes (GB/T 2260), each after a blank. A column of the case and no sub-query, since
--    every statement asks; only read for rows that the plain rule of the scope does not show.
alter table case_file add column former_regions varchar(200) not null default '';

create function sheyin.was_case_of(former text) returns boolean language plpgsql stable parallel safe as $$
begin
  return current_setting('sheyin.kind', true) = 'AGENCY'
    and position(' ' || nullif(current_setting('sheyin.region', true), '') in former) > 0;
end $$;

drop policy app_scope on case_file;
create policy app_read on case_file for select to sheyin_app
  using (sheyin.sees_case(bank_id, outlet_id, agency_city, agency_region)
    or former_regions <> '' and sheyin.was_case_of(former_regions));
create policy app_begin on case_file for insert to sheyin_app
  with check (sheyin.sees_case(bank_id, outlet_id, agency_city, agency_region));
-- The step that refers a case leaves a row that only the former side of it sees; and who comes too late at the former
-- agency locks the case to be told so.
create policy app_change on case_file for update to sheyin_app
  using (sheyin.sees_case(bank_id, outlet_id, agency_city, agency_region)
    or former_regions <> '' and sheyin.was_case_of(former_regions))
  with check (sheyin.sees_case(bank_id, outlet_id, agency_city, agency_region)
    or former_regions <> '' and sheyin.was_case_of(former_regions));

-- 2. A former agency looks and does not act, whatever the service.
create function sheyin.refuse_former_agency() returns trigger language plpgsql as $$
begin
  raise exception 'Art 6: case % is with another agency now', old.id using errcode = 'check_violation';
end $$;
create trigger case_is_of_its_agency before update on case_file
  for each row when (current_setting('sheyin.kind', true) = 'AGENCY'
    and not sheyin.sees_case(old.bank_id, old.outlet_id, old.agency_city, old.agency_region))
  execute function sheyin.refuse_former_agency();

-- 3. The referrals themselves: from where to where, by whom and why. Only added; seen where the case is.
create sequence case_referral_seq start 50 increment 50;
create table case_referral (
  id bigint primary key,
  case_id bigint not null,
  version int not null,
  from_agency bigint not null references agency,
  to_agency bigint not null references agency,
  reason varchar(500) not null check (reason <> ''),
  referrer_id bigint not null,
  referrer_name varchar(80) not null,
  at timestamptz not null,
  check (from_agency <> to_agency)
);
create index case_referral_case on case_referral (case_id, id);

grant usage on sequence case_referral_seq to sheyin_app;
grant select, insert on case_referral to sheyin_app;
alter table case_referral enable row level security;
alter table case_referral force row level security;
create policy owner_all on case_referral to current_user using (true) with check (true);
create policy app_case on case_referral to sheyin_app
  using (sheyin.case_visible(case_id)) with check (sheyin.case_visible(case_id));
