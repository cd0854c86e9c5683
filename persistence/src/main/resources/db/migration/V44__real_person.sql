-- Art 25: a bank's handler logs in as a real person, not by a password alone. Of a proof its result is kept, the id of the
-- assertion, never a feature of the body; each step of a case names the assertion under which it was done. Run by the owner.

-- 1. Who the person is: a blind index of the identity number seen face to face, never the number ----------------------
create table account_holder (
  account_id bigint primary key references account,
  holder_index varchar(64) not null
);

alter table account_session add column factor varchar(20) not null default 'PASSWORD',
  add column assertion varchar(80) not null default '';
alter table account_session drop constraint account_session_ending_check;
alter table account_session add constraint account_session_ending_check
  check (ending in ('LOGOUT', 'IDLE', 'LONGEST', 'REVOKED', 'ADMIN', 'OWN', 'ELSEWHERE'));
alter table login_event add column factor varchar(20) not null default 'PASSWORD',
  add column assertion varchar(80) not null default '';
alter table case_event add column assertion varchar(80) not null default '';

-- 2. Seen face to face: which document, by whom, and who witnessed it ------------------------------------------------
create sequence face_check_seq start 50 increment 50;
create table face_check (
  id bigint primary key,
  lock_version bigint not null,
  account_id bigint not null references account,
  document_kind varchar(20) not null check (document_kind in ('RESIDENT_ID', 'FOREIGN_PR', 'HKM_RESIDENCE', 'TW_RESIDENCE')),
  checked_by bigint not null references account,
  witness bigint not null references account,
  checked_at timestamptz not null,
  used_at timestamptz,
  check (checked_by <> witness and checked_by <> account_id and witness <> account_id)
);
create index face_check_account on face_check (account_id);

-- 3. Passkeys and one-time codes; removed ones stay -------------------------------------------------------------------
create table passkey_model (
  aaguid uuid primary key,
  name varchar(80) not null
);
create sequence passkey_seq start 50 increment 50;
create table passkey (
  id bigint primary key,
  lock_version bigint not null,
  account_id bigint not null references account,
  credential_id varchar(1400) not null unique,
  credential bytea not null,
  sign_count bigint not null,
  aaguid varchar(36) not null,
  label varchar(40) not null,
  face_check_id bigint references face_check,
  added_at timestamptz not null,
  used_at timestamptz,
  removed_at timestamptz,
  removed_by bigint,
  check ((removed_at is null) = (removed_by is null))
);
create index passkey_account on passkey (account_id);

create sequence one_time_code_seq start 50 increment 50;
create table one_time_code (
  id bigint primary key,
  lock_version bigint not null,
  account_id bigint not null references account,
  secret bytea not null,
  last_step bigint not null,
  added_at timestamptz not null,
  confirmed_at timestamptz,
  removed_at timestamptz
);
create unique index one_time_code_live on one_time_code (account_id) where removed_at is null;

-- Who lost his factors gets them removed like a forgotten password: one asks, another decides.
alter table password_reset add column kind varchar(10) not null default 'PASSWORD' check (kind in ('PASSWORD', 'FACTORS'));

grant usage on sequence face_check_seq, passkey_seq, one_time_code_seq to sheyin_app;
grant select, insert on account_holder to sheyin_app;
grant select, insert, update on face_check, passkey, one_time_code to sheyin_app;
grant select on passkey_model to sheyin_app;

do $$
declare
  t text;
begin
  foreach t in array array['account_holder', 'face_check', 'passkey', 'one_time_code'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I to current_user using (true) with check (true)', t);
    -- The login, oneself, and the administrators who see the account.
    execute format('create policy app_scope on %I to sheyin_app using (sheyin.scope(''kind'') = ''SYSTEM'''
      || ' or account_id = sheyin.scope_id(''account'')'
      || ' or sheyin.scope(''kind'') = ''ADMIN'' and exists (select 1 from account a where a.id = account_id))', t);
  end loop;
end $$;

-- Models on which the body is the only way in. Data: a model is added by a migration with its source.
insert into passkey_model (aaguid, name) values
  ('d8522d9f-575b-4866-88a9-ba99fa02f35b', 'YubiKey Bio (FIDO Edition)'),
  ('77010bd7-212a-4fc9-b236-d2ca5e9d4084', 'Feitian BioPass FIDO2'),
  ('12ded745-4bed-47d4-abaa-e713f51d6393', 'Feitian AllinPass FIDO2');
