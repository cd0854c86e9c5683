-- 导办 (Art 19, 20(1)): who came to an outlet, what for, where he was shown to, and who answers for him. Run by the owner.

-- 1. Visits by month. Of an identity number only the masked form is kept (Art 24).
create sequence visit_seq start 50 increment 50;
create table visit (
  id bigint not null primary key,
  lock_version bigint not null,
  bank_id bigint not null references bank,
  outlet_id bigint not null references outlet,
  visit_day date not null,
  ticket int not null check (ticket > 0),
  state varchar(12) not null check (state in ('WAITING', 'CALLED', 'IN_SERVICE', 'HANDED_ON', 'DONE', 'LEFT')),
  surname varchar(20) not null,
  id_masked varchar(20) not null check (id_masked = '' or position('****' in id_masked) > 0),
  item_code varchar(10),
  item_name varchar(200) not null,
  destination varchar(10) not null check (destination in ('WINDOW', 'ONLINE', 'TERMINAL', 'DESK')),
  form_given boolean not null,
  example_given boolean not null,
  note varchar(200) not null,
  guide_id bigint not null,
  guide_name varchar(80) not null,
  holder_id bigint not null,
  holder_name varchar(80) not null,
  case_id bigint,
  calls int not null,
  arrived_at timestamptz not null,
  called_at timestamptz,
  ended_at timestamptz,
  check ((state in ('DONE', 'LEFT')) = (ended_at is not null))
) partition by range (id);
create index visit_open on visit (outlet_id, id) where state in ('WAITING', 'CALLED', 'IN_SERVICE', 'HANDED_ON');
create index visit_by_day on visit (outlet_id, visit_day, id);
create index visit_case on visit (case_id) where case_id is not null;

create sequence visit_event_seq start 50 increment 50;
create table visit_event (
  id bigint not null primary key,
  visit_id bigint not null,
  action varchar(12) not null,
  to_state varchar(12) not null,
  destination varchar(10) not null,
  actor_id bigint not null,
  actor_name varchar(80) not null,
  holder_id bigint not null,
  holder_name varchar(80) not null,
  note varchar(200) not null,
  origin varchar(100) not null,
  at timestamptz not null
) partition by range (id);
create index visit_event_visit on visit_event (visit_id, id);

-- 2. Numbers by day and outlet, without a hole and never twice: who takes one holds the row until he commits.
create table visit_ticket (
  outlet_id bigint not null references outlet,
  visit_day date not null,
  last int not null,
  primary key (outlet_id, visit_day)
);
create function sheyin.next_ticket(outlet bigint, day date) returns int language sql as $$
  insert into sheyin.visit_ticket as t (outlet_id, visit_day, last) values (outlet, day, 1)
  on conflict (outlet_id, visit_day) do update set last = t.last + 1 returning last
$$;

-- 3. A case knows the visit from which it was begun: its acceptance ends the visit without looking for one.
alter table case_file add column visit_id bigint;

-- 4. Months, rights, row-level security: an outlet its own visits, the bank's management those of the bank; nobody else.
select sheyin.ensure_months(date_trunc('month', current_date)::date, 6);
grant usage on sequence visit_seq, visit_event_seq to sheyin_app;
grant select, insert, update on visit, visit_ticket to sheyin_app;
grant select, insert on visit_event to sheyin_app;

do $$
declare
  t text;
begin
  foreach t in array array['visit', 'visit_event', 'visit_ticket'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I to current_user using (true) with check (true)', t);
  end loop;
end $$;

create function sheyin.sees_visit(visit_bank bigint, visit_outlet bigint) returns boolean language sql stable parallel safe as $$
  select sheyin.scope('kind') = 'BANK' and visit_bank = sheyin.scope_id('bank')
    and (sheyin.scope('bankwide') = 'true' or visit_outlet = sheyin.scope_id('outlet'))
$$;
create policy app_scope on visit to sheyin_app
  using (sheyin.sees_visit(bank_id, outlet_id)) with check (sheyin.sees_visit(bank_id, outlet_id));
create policy app_visit on visit_event to sheyin_app
  using (exists (select 1 from visit v where v.id = visit_id))
  with check (exists (select 1 from visit v where v.id = visit_id));
create policy app_outlet on visit_ticket to sheyin_app
  using (sheyin.scope('kind') = 'BANK' and outlet_id = sheyin.scope_id('outlet'))
  with check (sheyin.scope('kind') = 'BANK' and outlet_id = sheyin.scope_id('outlet'));
