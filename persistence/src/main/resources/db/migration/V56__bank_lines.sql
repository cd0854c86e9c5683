-- Art 23: lines of banks are registered on a page: since when, by whom, and why one ended. Run by the owner.
alter table bank_line
  alter column network type varchar(50) using cast(network as text),
  add column valid_from date not null default current_date,
  add column added_name varchar(80) not null default '',
  add column removed_name varchar(80),
  add column remove_reason varchar(200),
  add check (cast(network as cidr) is not null);
alter table bank_line alter column valid_from drop default, alter column added_name drop default;

-- A line is only ended, once; what was registered stays.
create function sheyin.keep_bank_line() returns trigger language plpgsql as $$
begin
  raise exception 'Art 23: a line is ended, never changed' using errcode = 'check_violation';
end $$;
create trigger bank_line_is_kept before update on bank_line
  for each row when (old.removed_at is not null or new.removed_at is null
    or (old.bank_id, old.network, old.note, old.valid_from, old.added_by, old.added_at)
      is distinct from (new.bank_id, new.network, new.note, new.valid_from, new.added_by, new.added_at))
  execute function sheyin.keep_bank_line();

-- The province's security officer changes them; all administrators read.
grant insert, update on bank_line to sheyin_app;
grant usage on sequence bank_line_seq to sheyin_app;
create policy app_file on bank_line for insert to sheyin_app
  with check (sheyin.scope('kind') = 'ADMIN' and sheyin.scope('region') = '44');
create policy app_end on bank_line for update to sheyin_app
  using (sheyin.scope('kind') = 'ADMIN' and sheyin.scope('region') = '44')
  with check (sheyin.scope('kind') = 'ADMIN' and sheyin.scope('region') = '44');
