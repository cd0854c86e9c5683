-- What a reviewer typed and has not decided yet: remarks, note and legal basis, sealed, so that nothing typed is lost when
-- the session ends. One row per case and person; it goes with the decision.
create table case_review_draft (
  case_id bigint not null,
  account_id bigint not null,
  version int not null,
  sealed bytea not null,
  changed_at timestamptz not null,
  primary key (case_id, account_id)
);
create index case_review_draft_age on case_review_draft (changed_at);

grant select, insert, update, delete on case_review_draft to sheyin_app;
grant select, delete on case_review_draft to sheyin_batch;

alter table case_review_draft enable row level security;
alter table case_review_draft force row level security;
create policy owner_all on case_review_draft to current_user using (true) with check (true);
create policy batch_all on case_review_draft to sheyin_batch using (true) with check (true);
create policy app_case on case_review_draft to sheyin_app
  using (exists (select 1 from case_file f where f.id = case_id))
  with check (exists (select 1 from case_file f where f.id = case_id));
