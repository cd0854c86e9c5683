-- Annex 2: a COMPLETE item is closed at the bank only with its proof, and some of what was closed is checked afterwards by
-- the agency. Run by the owner.

-- 1. Which proof a sub-item demands: data, the same for everybody.
create table proof_demand (
  item_code varchar(5) primary key,
  kind varchar(15) not null check (kind in ('PERSON_ALIVE', 'CORE_ANSWER', 'CARD_SERIAL', 'CORE_CHANGE')),
  basis varchar(100) not null
);
insert into proof_demand (item_code, kind, basis) values
  ('04-02', 'CORE_CHANGE', '《办法》附件2第4项'),
  ('05-01', 'PERSON_ALIVE', '《办法》附件2第5项'),
  ('05-02', 'PERSON_ALIVE', '《办法》附件2第5项'),
  ('05-03', 'CORE_ANSWER', '《办法》附件2第5项'),
  ('15-01', 'CORE_ANSWER', '《办法》附件2第15项'),
  ('15-02', 'CORE_ANSWER', '《办法》附件2第15项'),
  ('16-01', 'CORE_ANSWER', '《办法》附件2第16项'),
  ('16-02', 'CORE_ANSWER', '《办法》附件2第16项'),
  ('16-03', 'CORE_ANSWER', '《办法》附件2第16项'),
  ('17-01', 'CARD_SERIAL', '《办法》附件2第17项'),
  ('17-02', 'CARD_SERIAL', '《办法》附件2第17项'),
  ('17-03', 'CARD_SERIAL', '《办法》附件2第17项'),
  ('17-04', 'CARD_SERIAL', '《办法》附件2第17项'),
  ('17-05', 'CARD_SERIAL', '《办法》附件2第17项'),
  ('17-06', 'CARD_SERIAL', '《办法》附件2第17项'),
  ('17-07', 'CARD_SERIAL', '《办法》附件2第17项'),
  ('17-08', 'CARD_SERIAL', '《办法》附件2第17项');

-- 2. The proofs, by month: every attempt, also in vain; only added.
create sequence case_proof_seq start 50 increment 50;
create table case_proof (
  id bigint not null primary key,
  case_id bigint not null,
  kind varchar(15) not null,
  way varchar(15) not null check (way in ('BIOMETRIC', 'HOME_VISIT', 'CORE_ANSWER', 'CARD_SERIAL', 'CORE_CHANGE')),
  outcome varchar(10) not null check (outcome in ('FOUND', 'NOT_FOUND', 'MISMATCH', 'TIMEOUT')),
  serial varchar(60) not null,
  differs varchar(200) not null,
  simulated boolean not null,
  answer_hash varchar(64) not null,
  details_sealed bytea,
  first_staff bigint,
  second_staff bigint,
  visited_at timestamptz,
  asked_by bigint not null,
  asked_name varchar(80) not null,
  at timestamptz not null,
  check ((kind = 'PERSON_ALIVE') = (way in ('BIOMETRIC', 'HOME_VISIT'))),
  check (outcome <> 'FOUND' or serial <> ''),
  check (way <> 'HOME_VISIT' or first_staff is not null and second_staff is not null and first_staff <> second_staff
    and visited_at <= at)
) partition by range (id);
create index case_proof_case on case_proof (case_id, id);

-- 3. An answer of rows 15 and 16 waits, sealed, for its one showing and its one print of the day, and is removed then.
create table proof_answer (
  proof_id bigint primary key,
  case_id bigint not null,
  sealed bytea not null,
  at timestamptz not null
);
create table proof_showing (
  proof_id bigint not null,
  case_id bigint not null,
  how varchar(10) not null check (how in ('SHOWN', 'PRINTED')),
  account_id bigint not null,
  viewer varchar(80) not null,
  at timestamptz not null,
  primary key (proof_id, how)
);
create index proof_showing_account on proof_showing (account_id, at);
create index proof_showing_case on proof_showing (case_id);

-- 4. What is checked afterwards: one row for each closing with its lot, one for each case that the agency chose.
create sequence post_check_seq start 50 increment 50;
create table post_check (
  id bigint primary key,
  lock_version bigint not null,
  case_id bigint not null,
  cause varchar(10) not null check (cause in ('LOT', 'REWORK', 'CHOSEN')),
  lot int not null check (lot between 0 and 9999),
  share int not null check (share between 1 and 100),
  share_version int not null,
  drawn boolean not null,
  reason varchar(500) not null,
  author_name varchar(80) not null,
  at timestamptz not null,
  placed_at timestamptz,
  result varchar(10) check (result in ('IN_ORDER', 'DEFECT')),
  remark varchar(1000) not null,
  task varchar(1000) not null,
  due_at timestamptz,
  checker_id bigint,
  checker_name varchar(80),
  checked_at timestamptz,
  -- Nobody draws or spares a case by hand: the lot decides, save where a rework or the agency's choice stands for it.
  check (drawn = (cause <> 'LOT' or lot < share * 100)),
  check (cause <> 'CHOSEN' or reason <> ''),
  check ((result is null) = (checked_at is null) and (result is null) = (checker_id is null)),
  check (result is distinct from 'DEFECT' or remark <> '' and task <> '' and due_at is not null)
);
create index post_check_case on post_check (case_id, id);
create index post_check_waiting on post_check (id) where drawn and placed_at is null;

-- 5. Months, rights, row-level security: seen where the case is; the bank closes, the agency checks.
select sheyin.ensure_months(date_trunc('month', current_date)::date, 6);
grant usage on sequence case_proof_seq, post_check_seq to sheyin_app;
grant select on proof_demand to sheyin_app, sheyin_batch;
grant select, insert on case_proof, proof_showing, post_check to sheyin_app;
grant select, insert, delete on proof_answer to sheyin_app;
grant update (lock_version, result, remark, task, due_at, checker_id, checker_name, checked_at) on post_check to sheyin_app;
grant select, update (lock_version, placed_at) on post_check to sheyin_batch;
grant select, delete on proof_answer to sheyin_batch;

do $$
declare
  t text;
begin
  foreach t in array array['case_proof', 'proof_answer', 'proof_showing', 'post_check'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I to current_user using (true) with check (true)', t);
    execute format('create policy app_read on %I for select to sheyin_app using (sheyin.case_visible(case_id))', t);
  end loop;
  foreach t in array array['case_proof', 'proof_answer', 'proof_showing'] loop
    execute format('create policy app_write on %I for insert to sheyin_app
      with check (sheyin.scope(''kind'') = ''BANK'' and sheyin.case_visible(case_id))', t);
  end loop;
end $$;
create policy app_forget on proof_answer for delete to sheyin_app
  using (sheyin.scope('kind') = 'BANK' and sheyin.case_visible(case_id));
create policy batch_all on proof_answer to sheyin_batch using (true);
create policy app_write on post_check for insert to sheyin_app
  with check (sheyin.case_visible(case_id)
    and sheyin.scope('kind') = case when cause = 'CHOSEN' then 'AGENCY' else 'BANK' end);
create policy app_check on post_check for update to sheyin_app
  using (sheyin.scope('kind') = 'AGENCY' and sheyin.case_visible(case_id));
create policy batch_all on post_check to sheyin_batch using (true) with check (true);

-- 6. No COMPLETE item is closed without its proof, whatever the service: found, of the kind demanded, since the last
--    objection; an answer shown and printed; a card's serial at a card issuer only; and with its lot.
create function sheyin.refuse_unproven() returns trigger language plpgsql as $$
declare
  wanted text := (select d.kind from sheyin.proof_demand d where d.item_code = new.item_code);
  since timestamptz := coalesce((select max(c.checked_at) from sheyin.post_check c
    where c.case_id = new.id and c.result = 'DEFECT'), '-infinity');
begin
  if tg_op = 'INSERT' or not exists (select 1 from sheyin.case_proof p
      where p.case_id = new.id and p.id >= new.id / 10000000000 * 10000000000
        and p.kind = wanted and p.outcome = 'FOUND' and p.at > since
        and (wanted <> 'CORE_ANSWER' or 2 = (select count(*) from sheyin.proof_showing s where s.proof_id = p.id)))
      or wanted = 'CARD_SERIAL' and not exists (select 1 from sheyin.bank b where b.id = new.bank_id and b.card_issuer)
      or not exists (select 1 from sheyin.post_check c where c.case_id = new.id and c.cause <> 'CHOSEN' and c.at > since) then
    raise exception 'Annex 2: case % is not closed at the bank without its proof', new.id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger case_closed_with_proof_begun before insert on case_file
  for each row when (new.authority = 'COMPLETE' and new.state in ('BANK_COMPLETED', 'POST_CHECK'))
  execute function sheyin.refuse_unproven();
create trigger case_closed_with_proof before update on case_file
  for each row when (new.authority = 'COMPLETE' and new.state = 'BANK_COMPLETED'
    and old.state not in ('BANK_COMPLETED', 'POST_CHECK'))
  execute function sheyin.refuse_unproven();

-- 7. How long an outside system is waited for counts in seconds.
alter table rule_parameter drop constraint rule_parameter_unit_check;
alter table rule_parameter add constraint rule_parameter_unit_check check (unit in ('NONE', 'COUNT', 'PERCENT', 'POINTS',
  'SECONDS', 'MINUTES', 'HOURS', 'DAYS', 'MONTHS', 'WORKING_MINUTES', 'WORKING_HOURS', 'WORKING_DAYS', 'DPI', 'MEGABYTES'));
