-- Art 27: a decided case is reopened after a found error. The record tells what was wrong and keeps the decision as it was.
-- Run by the owner.

-- 1. The records: only added, by the agency; seen where the case is.
create sequence case_correction_seq start 50 increment 50;
create table case_correction (
  id bigint primary key,
  case_id bigint not null,
  version int not null,
  decided_state varchar(20) not null check (decided_state in ('COMPLETED', 'REJECTED')),
  decided_at timestamptz not null,
  decision_note varchar(2000),
  legal_basis varchar(500),
  due_before timestamptz,
  wrong varchar(1000) not null check (wrong <> ''),
  found_by varchar(20) not null,
  basis varchar(500) not null check (basis <> ''),
  consequences varchar(1000) not null check (consequences <> ''),
  told varchar(500) not null check (told <> ''),
  author_id bigint not null,
  author_name varchar(80) not null,
  at timestamptz not null
);
create index case_correction_case on case_correction (case_id, id);

grant usage on sequence case_correction_seq to sheyin_app;
grant select, insert on case_correction to sheyin_app;
alter table case_correction enable row level security;
alter table case_correction force row level security;
create policy owner_all on case_correction to current_user using (true) with check (true);
create policy app_read on case_correction for select to sheyin_app using (sheyin.case_visible(case_id));
create policy app_write on case_correction for insert to sheyin_app
  with check (sheyin.scope('kind') = 'AGENCY' and sheyin.case_visible(case_id));

-- 2. When the case was last reopened: the citizen is told so, and the record is read only where there is one.
alter table case_file add column reopened_at timestamptz;
grant select (reopened_at) on case_file to sheyin_public;
