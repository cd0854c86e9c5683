-- Art 23, 25: terminals on which an outlet's people log in, each known by the SHA-256 of its certificate. Run by the owner.
create sequence terminal_seq start 50 increment 50;
create table terminal (
  id bigint primary key,
  lock_version bigint not null,
  outlet_id bigint not null references outlet,
  number varchar(30) not null,
  fingerprint varchar(64) not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  subject varchar(300) not null,
  valid_from timestamptz,
  valid_until timestamptz,
  filed_by bigint not null,
  filed_name varchar(80) not null,
  filed_at timestamptz not null,
  ended_by bigint,
  ended_name varchar(80),
  ended_at timestamptz,
  end_reason varchar(200),
  check ((valid_from is null) = (valid_until is null)),
  check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (end_reason is null))
);
create unique index terminal_live on terminal (fingerprint) where ended_at is null;
create unique index terminal_number on terminal (outlet_id, number) where ended_at is null;

-- A terminal is only ended, once; what was registered stays.
create function sheyin.keep_terminal() returns trigger language plpgsql as $$
begin
  raise exception 'Art 23: a terminal is ended, never changed' using errcode = 'check_violation';
end $$;
create trigger terminal_is_kept before update on terminal
  for each row when (old.ended_at is not null or new.ended_at is null
    or (old.outlet_id, old.number, old.fingerprint, old.subject, old.valid_from, old.valid_until, old.filed_by, old.filed_at)
      is distinct from
      (new.outlet_id, new.number, new.fingerprint, new.subject, new.valid_from, new.valid_until, new.filed_by, new.filed_at))
  execute function sheyin.keep_terminal();

-- Whether a certificate stands for a terminal anywhere, also in a city that the officer does not see: yes or no, nothing more.
create function sheyin.terminal_is_live(wanted text) returns boolean language sql stable security definer
  set search_path = sheyin, pg_temp as $$
  select exists (select 1 from terminal t where t.fingerprint = wanted and t.ended_at is null)
$$;
revoke execute on function sheyin.terminal_is_live(text) from public;
grant execute on function sheyin.terminal_is_live(text) to sheyin_app;

-- The officers of a city keep the terminals of its outlets, those of the province all; the login reads.
create function sheyin.keeps_terminal(outlet bigint) returns boolean language plpgsql stable parallel safe as $$
declare
  region text := nullif(current_setting('sheyin.region', true), '');
begin
  return current_setting('sheyin.kind', true) = 'ADMIN' and (region = '44'
    or exists (select 1 from sheyin.outlet o where o.id = outlet and o.city_code = left(region, 4) || '00'));
end $$;

alter table terminal enable row level security;
alter table terminal force row level security;
create policy owner_all on terminal to current_user using (true) with check (true);
create policy app_read on terminal for select to sheyin_app
  using (sheyin.scope('kind') = 'SYSTEM' or sheyin.keeps_terminal(outlet_id));
create policy app_file on terminal for insert to sheyin_app with check (sheyin.keeps_terminal(outlet_id));
create policy app_end on terminal for update to sheyin_app
  using (sheyin.keeps_terminal(outlet_id)) with check (sheyin.keeps_terminal(outlet_id));
grant select, insert, update on terminal to sheyin_app;
grant usage on sequence terminal_seq to sheyin_app;

-- On which terminal: kept by its number, since a terminal may end before the log does.
alter table account_session add column terminal_id bigint not null default 0,
  add column terminal varchar(30) not null default '';
create index account_session_terminal on account_session (terminal_id) where ended_at is null and terminal_id <> 0;
alter table account_session drop constraint account_session_ending_check;
alter table account_session add constraint account_session_ending_check
  check (ending in ('LOGOUT', 'IDLE', 'LONGEST', 'REVOKED', 'ADMIN', 'OWN', 'ELSEWHERE', 'TERMINAL'));
alter table login_event add column terminal varchar(30) not null default '';
