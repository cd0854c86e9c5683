-- Art 23: whether a login comes over the bank's line; a bank without one is not restricted. Art 25: a password is not taken
-- again. Run by the owner.
create sequence bank_line_seq start 50 increment 50;
create table bank_line (
  id bigint primary key,
  lock_version bigint not null,
  bank_id bigint not null references bank,
  network cidr not null,
  note varchar(100) not null,
  added_by bigint not null,
  added_at timestamptz not null,
  removed_by bigint,
  removed_at timestamptz,
  check ((removed_at is null) = (removed_by is null))
);
create unique index bank_line_live on bank_line (bank_id, network) where removed_at is null;

create table password_history (
  account_id bigint not null references account,
  hash varchar(300) not null,
  at timestamptz not null,
  primary key (account_id, at)
);

grant select on bank_line to sheyin_app;
grant select, insert on password_history to sheyin_app;

do $$
declare
  t text;
begin
  foreach t in array array['bank_line', 'password_history'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I to current_user using (true) with check (true)', t);
  end loop;
end $$;
create policy app_read on bank_line for select to sheyin_app
  using (sheyin.scope('kind') in ('SYSTEM', 'ADMIN') or bank_id = sheyin.scope_id('bank'));
create policy app_own on password_history to sheyin_app
  using (sheyin.scope('kind') = 'SYSTEM' or account_id = sheyin.scope_id('account'));
