-- Annex 2 row 3: the bank helps to recover what was paid too much or wrongly to its accounts. Run by the owner.

-- 1. One task a case, with its amounts in fen. What came back is only added, in the events.
create sequence recovery_seq start 50 increment 50;
create table recovery (
  id bigint primary key,
  lock_version bigint not null,
  case_id bigint not null unique,
  case_number varchar(24) not null,
  item_code varchar(5) not null,
  item_name varchar(120) not null,
  bank_id bigint not null references bank,
  outlet_id bigint not null references outlet,
  agency_id bigint not null references agency,
  agency_city varchar(12) not null,
  agency_region varchar(12) not null,
  amount_fen bigint not null check (amount_fen > 0),
  recovered_fen bigint not null check (recovered_fen >= 0),
  due_on date not null,
  state varchar(12) not null check (state in ('OPEN', 'PARTLY', 'OVERDUE', 'RECOVERED', 'HANDED_BACK')),
  reason varchar(300) not null,
  begun_at timestamptz not null,
  changed_at timestamptz not null,
  check (state <> 'RECOVERED' or recovered_fen >= amount_fen),
  check (state <> 'HANDED_BACK' or reason <> '')
);
create index recovery_bank on recovery (bank_id, id);
create index recovery_region on recovery (agency_region, id);
create index recovery_due on recovery (id) where state in ('OPEN', 'PARTLY');

create sequence recovery_event_seq start 50 increment 50;
create table recovery_event (
  id bigint primary key,
  recovery_id bigint not null references recovery,
  action varchar(12) not null,
  to_state varchar(12) not null,
  amount_fen bigint not null,
  paid_on date,
  way varchar(12) check (way in ('DEDUCTION', 'TRANSFER', 'CASH')),
  note varchar(300) not null,
  actor_id bigint not null,
  actor_name varchar(80) not null,
  actor_org varchar(10) not null,
  at timestamptz not null,
  check ((paid_on is null) = (way is null))
);
create index recovery_event_task on recovery_event (recovery_id, id);

-- 2. Seen and changed by the paying bank and by the region that decided; begun by the hand-off, fallen due by the sweep.
grant usage on sequence recovery_seq, recovery_event_seq to sheyin_app, sheyin_relay, sheyin_batch;
grant select, update on recovery to sheyin_app, sheyin_batch;
grant select, insert, update on recovery to sheyin_relay;
grant select, insert on recovery_event to sheyin_app, sheyin_relay, sheyin_batch;
do $$
declare
  t text;
begin
  foreach t in array array['recovery', 'recovery_event'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I to current_user using (true) with check (true)', t);
    execute format('create policy relay_all on %I to sheyin_relay using (true) with check (true)', t);
    execute format('create policy batch_all on %I to sheyin_batch using (true) with check (true)', t);
  end loop;
end $$;
create policy app_scope on recovery to sheyin_app
  using (sheyin.sees_case(bank_id, outlet_id, agency_city, agency_region))
  with check (sheyin.sees_case(bank_id, outlet_id, agency_city, agency_region));
create policy app_task on recovery_event to sheyin_app
  using (exists (select 1 from recovery r where r.id = recovery_id))
  with check (exists (select 1 from recovery r where r.id = recovery_id));

-- 3. The download centre (Art 24): lists that agency staff may take along, each asked for with a purpose. Its owner alone
--    sees an order; the file is sealed and goes when its days are over, the order stays.
create sequence export_order_seq start 50 increment 50;
create table export_order (
  id bigint primary key,
  lock_version bigint not null,
  account_id bigint not null,
  account_name varchar(80) not null,
  list varchar(20) not null check (list in ('CASES')),
  filter varchar(500) not null,
  purpose varchar(200) not null check (length(purpose) >= 4),
  state varchar(12) not null check (state in ('REQUESTED', 'READY', 'FAILED', 'EXPIRED')),
  line_count int not null,
  downloads int not null,
  most_downloads int not null,
  content bytea,
  requested_at timestamptz not null,
  ready_at timestamptz,
  expires_at timestamptz not null,
  check ((state = 'READY') = (content is not null))
);
create index export_order_owner on export_order (account_id, id);
create index export_order_open on export_order (id) where state in ('REQUESTED', 'READY', 'FAILED');
grant usage on sequence export_order_seq to sheyin_app;
grant select, insert, update on export_order to sheyin_app;
grant select, update on export_order to sheyin_batch;
alter table export_order enable row level security;
alter table export_order force row level security;
create policy owner_all on export_order to current_user using (true) with check (true);
create policy batch_all on export_order to sheyin_batch using (true) with check (true);
create policy app_own on export_order to sheyin_app
  using (sheyin.scope('kind') = 'AGENCY' and account_id = sheyin.scope_id('account'))
  with check (sheyin.scope('kind') = 'AGENCY' and account_id = sheyin.scope_id('account'));
