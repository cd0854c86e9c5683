-- What a person set for himself (language, modes, pins, columns) and the searches that he saved. Kept per account, so that
-- they are the same at every counter. Parameters are codes only, never personal data (Art 24).
create function sheyin.scope_organization() returns text language sql stable parallel safe as $$
  select sheyin.scope('kind') || ':' || case sheyin.scope('kind')
    when 'BANK' then sheyin.scope('bank') when 'AGENCY' then sheyin.scope('region') else '' end $$;

create table account_setting (
  account_id bigint not null references account,
  name varchar(80) not null,
  value varchar(500) not null,
  primary key (account_id, name)
);

create sequence saved_filter_seq start 1 increment 1;
create table saved_filter (
  id bigint primary key,
  account_id bigint not null references account,
  organization varchar(40) not null,
  page varchar(60) not null,
  name varchar(30) not null,
  parameters jsonb not null,
  shared boolean not null,
  unique (account_id, page, name)
);
create index saved_filter_shared on saved_filter (organization, page) where shared;

grant select, insert, update, delete on account_setting, saved_filter to sheyin_app;
grant usage on sequence saved_filter_seq to sheyin_app;

do $$
declare
  t text;
begin
  foreach t in array array['account_setting', 'saved_filter'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I to current_user using (true) with check (true)', t);
    execute format('create policy app_own on %I to sheyin_app using (account_id = sheyin.scope_id(''account''))
      with check (account_id = sheyin.scope_id(''account''))', t);
  end loop;
end $$;
create policy app_shared on saved_filter for select to sheyin_app
  using (shared and organization = sheyin.scope_organization());
alter policy app_own on saved_filter
  with check (account_id = sheyin.scope_id('account') and organization = sheyin.scope_organization());
