-- The catalogue (Annex 2, Art 16): versions are only ever added, so that an open case finishes under the version it
-- began with. Form and checklist of a sub-item are one jsonb document, expanded from the committed files by the loader.

create table catalogue_version (
  id             bigint primary key,
  number         integer not null unique,
  state          varchar(10) not null check (state in ('DRAFT', 'PUBLISHED')),
  effective_from date not null,
  effective_to   date check (effective_to > effective_from),
  basis          varchar(400) not null
);

create table category (
  number  integer primary key check (number between 1 and 99),
  name_zh varchar(100) not null,
  name_en varchar(200) not null
);

create table sub_item (
  code            varchar(8) primary key check (code ~ '^\d{2}-\d{2}$'),
  category_number integer not null references category
);

create table sub_item_version (
  id                   bigint primary key,
  code                 varchar(8) not null references sub_item,
  catalogue_version_id bigint not null references catalogue_version,
  revision             integer not null check (revision >= 1),
  effective_from       date not null,
  withdrawn            boolean not null default false,
  name_zh              varchar(200) not null,
  name_en              varchar(300) not null,
  insurance            varchar(20) not null check (insurance in
                         ('EMPLOYEE_PENSION', 'RESIDENT_PENSION', 'WORK_INJURY', 'UNEMPLOYMENT', 'GENERAL', 'CARD')),
  authority            varchar(10) not null check (authority in ('ACCEPT', 'COMPLETE')),
  card_issuer_only     boolean not null,
  review_steps         integer not null check (review_steps in (1, 2)),
  service_days         integer not null check (service_days between 1 and 120),
  retention_class      varchar(40) not null,
  retention_years      integer check (retention_years between 1 and 200),
  retention_basis      varchar(200) not null,
  agency_source        varchar(60) not null,
  to_be_confirmed      boolean not null,
  content_hash         char(64) not null,
  definition           jsonb not null,
  recorded_at          timestamptz not null default now(),
  unique (code, revision)
);
comment on column sub_item_version.retention_years is 'null = for ever';
comment on column sub_item_version.agency_source is
  'key of the form field whose region names the competent agency, or OUTLET for the county of the outlet';

create table city_list_item (
  id                 bigint primary key,
  city_region_code   varchar(6) not null check (city_region_code ~ '^\d{4}00$'),
  sub_item_code      varchar(8) not null references sub_item,
  effective_from     date not null,
  effective_to       date check (effective_to > effective_from),
  agreement_id       bigint,
  -- Art 16: a city narrows the authority and never widens it, so ACCEPT is the only override there can be
  authority_override varchar(10) check (authority_override = 'ACCEPT')
);
create index city_list_item_city on city_list_item (city_region_code, sub_item_code, effective_from);
-- one open entry per city and item
create unique index city_list_item_open on city_list_item (city_region_code, sub_item_code) where effective_to is null;

create sequence catalogue_version_seq increment by 50 start with 50;
create sequence sub_item_version_seq increment by 50 start with 50;
create sequence city_list_item_seq increment by 50 start with 50;

create function catalogue_history_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'CAT-16-1: % is insert-only; add a new version', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

create trigger sub_item_version_is_kept before update or delete on sub_item_version
  for each row execute function catalogue_history_is_kept();

-- A published version may be given an end once; nothing else of it changes.
create function published_catalogue_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (old.state = 'DRAFT' or (old.effective_to is null
      and (new.id, new.number, new.state, new.effective_from, new.basis)
        = (old.id, old.number, old.state, old.effective_from, old.basis))) then
    return new;
  end if;
  if tg_op = 'DELETE' and old.state = 'DRAFT' then
    return old;
  end if;
  raise exception 'CAT-16-1: a published catalogue does not change' using errcode = 'integrity_constraint_violation';
end $$;

create trigger catalogue_version_is_kept before update or delete on catalogue_version
  for each row execute function published_catalogue_is_kept();

-- A city's entry is only ever ended, once.
create function city_list_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.effective_to is null and new.effective_to is not null
      and (new.id, new.city_region_code, new.sub_item_code, new.effective_from)
        = (old.id, old.city_region_code, old.sub_item_code, old.effective_from)
      and new.agreement_id is not distinct from old.agreement_id
      and new.authority_override is not distinct from old.authority_override then
    return new;
  end if;
  raise exception 'CAT-16-1: a city list entry is only ended, once' using errcode = 'integrity_constraint_violation';
end $$;

create trigger city_list_item_is_kept before update or delete on city_list_item
  for each row execute function city_list_is_kept();

-- Art 16: what the province does not offer, no city opens. A draft or a withdrawn item counts as not offered.
create function city_list_within_province() returns trigger language plpgsql as $$
begin
  if not exists (
      select 1 from sub_item_version v
      join catalogue_version c on c.id = v.catalogue_version_id and c.state = 'PUBLISHED'
      where v.code = new.sub_item_code and not v.withdrawn
        and v.revision = (select max(w.revision) from sub_item_version w where w.code = v.code)) then
    raise exception 'CAT-16-2: % is not in the published provincial catalogue', new.sub_item_code
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create trigger city_list_item_within_province before insert on city_list_item
  for each row execute function city_list_within_province();

grant select on catalogue_version, category, sub_item, sub_item_version, city_list_item
  to sheyin_app, sheyin_relay, sheyin_batch;
