-- Art 6: the provincial system is the system of record: each decision of a case is handed to it. Run by the owner.

-- 1. Decisions to hand over: one row a decision of a case, numbered within the case. Case and number are the key under
--    which the province knows it, so that a repeat has no second effect.
create sequence core_posting_seq start 50 increment 50;
create table core_posting (
  id bigint primary key,
  lock_version bigint not null,
  case_id bigint not null,
  number int not null check (number > 0),
  case_number varchar(24) not null,
  case_version int not null,
  item_code varchar(5) not null,
  item_name varchar(120) not null,
  form_hash varchar(64) not null,
  bank_id bigint not null,
  outlet_id bigint not null,
  agency_id bigint not null,
  agency_city varchar(12) not null,
  agency_region varchar(12) not null,
  decided_at timestamptz not null,
  state varchar(12) not null check (state in ('WAITING', 'POSTED', 'REJECTED', 'SUPERSEDED')),
  attempts int not null,
  last_error varchar(300) not null,
  serial varchar(40),
  tried_at timestamptz,
  next_try_at timestamptz not null,
  claimed_until timestamptz,
  unique (case_id, number),
  unique (case_id, decided_at),
  check ((state = 'POSTED') = (serial is not null))
);
create index core_posting_due on core_posting (next_try_at, id) where state = 'WAITING';
create index core_posting_failing on core_posting (agency_region, id) where state in ('WAITING', 'REJECTED');
create index core_posting_region on core_posting (agency_region, id);
create index core_posting_city on core_posting (agency_city, id);
create unique index core_posting_serial on core_posting (serial) where serial is not null;

grant usage on sequence core_posting_seq to sheyin_relay;
grant select, insert, update on core_posting to sheyin_relay;
grant select, update on core_posting to sheyin_app;
alter table core_posting enable row level security;
alter table core_posting force row level security;
create policy owner_all on core_posting to current_user using (true) with check (true);
create policy relay_all on core_posting to sheyin_relay using (true) with check (true);
create policy app_read on core_posting for select to sheyin_app using (sheyin.case_visible(case_id));
-- Tried again by people of the region that decided; a bank and a former agency only look.
create policy app_change on core_posting for update to sheyin_app
  using (sheyin.scope('kind') = 'AGENCY' and sheyin.sees_case(bank_id, outlet_id, agency_city, agency_region))
  with check (sheyin.scope('kind') = 'AGENCY' and sheyin.sees_case(bank_id, outlet_id, agency_city, agency_region));

-- 2. What the simulated province holds, and what it is planned to answer: a real one takes its place with an adapter.
create sequence core_serial_seq;
create table core_simulated (
  posting_key varchar(40) primary key,
  behaviour varchar(10) not null check (behaviour in ('ACCEPTS', 'REJECTS', 'SILENT', 'LOSES')),
  serial varchar(40),
  calls int not null
);
grant usage on sequence core_serial_seq to sheyin_relay;
grant select, insert, update on core_simulated to sheyin_relay;
alter table core_simulated enable row level security;
alter table core_simulated force row level security;
create policy owner_all on core_simulated to current_user using (true) with check (true);
create policy relay_all on core_simulated to sheyin_relay using (true) with check (true);

-- 3. What was decided before is handed over as well.
insert into core_posting (id, lock_version, case_id, number, case_number, case_version, item_code, item_name, form_hash,
    bank_id, outlet_id, agency_id, agency_city, agency_region, decided_at, state, attempts, last_error, next_try_at)
  select to_char(now(), 'YYYYMM')::bigint * 10000000000 + nextval('core_posting_seq'), 1, id, 1, case_number, version,
    item_code, item_name, form_hash, bank_id, outlet_id, agency_id, agency_city, agency_region, decided_at, 'WAITING', 0,
    '', now()
  from case_file where state in ('COMPLETED', 'BANK_COMPLETED') and decided_at is not null;
