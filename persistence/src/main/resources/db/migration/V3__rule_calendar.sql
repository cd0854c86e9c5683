-- Working days, and the rule parameters with their sources. Data is loaded by the product's own loaders at start;
-- application roles only read. Run by the owner.

-- 1. Working days ----------------------------------------------------------------------------------------------------
create table work_day (
  day date primary key,
  kind varchar(10) not null check (kind in ('HOLIDAY', 'MAKEUP')),
  name_zh varchar(40) not null,
  name_en varchar(80) not null,
  source varchar(80) not null,
  check (kind = 'HOLIDAY' or extract(isodow from day) >= 6)
);

-- 2. Sources of law (Art 1) ------------------------------------------------------------------------------------------
create table law_source (
  code varchar(40) primary key,
  law_zh varchar(120) not null,
  law_en varchar(200) not null,
  number varchar(60) not null,
  clause_zh varchar(60) not null,
  clause_en varchar(60) not null,
  effective_from date,
  effective_to date,
  check (effective_to > effective_from)
);

-- 3. Parameters: what may be set at all ------------------------------------------------------------------------------
create table rule_parameter (
  parameter_key varchar(60) primary key check (parameter_key ~ '^[a-z][a-zA-Z]*([.][a-zA-Z]+)+$'),
  article varchar(20) not null,
  source_code varchar(40) not null references law_source,
  kind varchar(20) not null check (kind in ('INTEGER', 'INTEGER_LIST', 'BOOLEAN', 'CHOICE', 'TIME_SPANS')),
  unit varchar(20) not null check (unit in ('NONE', 'COUNT', 'PERCENT', 'POINTS', 'MINUTES', 'HOURS', 'DAYS', 'MONTHS',
    'WORKING_MINUTES', 'WORKING_HOURS', 'WORKING_DAYS', 'DPI', 'MEGABYTES')),
  lower_bound bigint,
  upper_bound bigint,
  allowed varchar(200) not null default '',
  fixed boolean not null,
  per_city boolean not null,
  overridable boolean not null,
  name_zh varchar(60) not null,
  name_en varchar(120) not null,
  note_zh varchar(120) not null,
  note_en varchar(200) not null,
  check (lower_bound <= upper_bound),
  check ((kind in ('INTEGER', 'INTEGER_LIST')) = (lower_bound is not null)),
  check ((kind in ('INTEGER', 'INTEGER_LIST')) = (upper_bound is not null)),
  check (kind <> 'CHOICE' or allowed <> ''),
  -- Art 23, invariant 11: not even a later release may lower the floor of one calendar year.
  constraint log_retention_floor check (parameter_key not like 'log.retention.%' or lower_bound >= 366),
  -- Art 21(3): the text fixes three months, stricter only.
  constraint dormant_ceiling check (parameter_key <> 'rule.dormant.months' or upper_bound <= 3)
);

-- 4. Versions: what is and was in force. Inserted only -----------------------------------------------------------------
create sequence rule_parameter_version_seq increment 50;
create table rule_parameter_version (
  id bigint primary key default nextval('rule_parameter_version_seq'),
  parameter_key varchar(60) not null references rule_parameter,
  version int not null check (version >= 1),
  -- '' for the whole province, else the six-digit code of a city
  city_code varchar(6) not null default '' check (city_code ~ '^([0-9]{4}00)?$'),
  parameter_value varchar(200) not null,
  effective_from date not null,
  basis varchar(300) not null check (basis <> ''),
  author varchar(60) not null check (author <> ''),
  created_at timestamptz not null default now(),
  unique (parameter_key, version)
);

create function sheyin.rule_value_fits(p rule_parameter, v text) returns boolean language plpgsql immutable as $$
begin
  return case p.kind
    when 'INTEGER' then v ~ '^[0-9]{1,9}$' and v::bigint between p.lower_bound and p.upper_bound
    when 'INTEGER_LIST' then v ~ '^[0-9]{1,9}(,[0-9]{1,9})*$' and not exists (
      select 1 from unnest(string_to_array(v, ',')) item
       where item::bigint not between p.lower_bound and p.upper_bound)
    when 'BOOLEAN' then v in ('true', 'false') and (p.allowed = '' or v = p.allowed)
    when 'CHOICE' then v = any (string_to_array(p.allowed, ','))
    else v ~ '^[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9](,[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9])*$'
  end;
end $$;

create function sheyin.check_rule_version() returns trigger language plpgsql as $$
declare
  p rule_parameter%rowtype;
  latest rule_parameter_version%rowtype;
begin
  select * into strict p from rule_parameter where parameter_key = new.parameter_key;
  if not sheyin.rule_value_fits(p, new.parameter_value) then
    raise exception 'Art %: % = % is out of bounds', p.article, p.parameter_key, new.parameter_value
      using errcode = 'check_violation';
  end if;
  if new.city_code <> '' and not p.per_city then
    raise exception 'Art %: % is not set by a city', p.article, p.parameter_key using errcode = 'check_violation';
  end if;
  select * into latest from rule_parameter_version where parameter_key = new.parameter_key
   order by version desc limit 1;
  if p.fixed and latest.version is not null then
    raise exception 'Art %: % is fixed by the text', p.article, p.parameter_key using errcode = 'check_violation';
  end if;
  if new.version <> coalesce(latest.version, 0) + 1 then
    raise exception '%: version % does not follow %', p.parameter_key, new.version, coalesce(latest.version, 0)
      using errcode = 'check_violation';
  end if;
  -- A decision re-run as of its day must find what was in force then.
  if exists (select 1 from rule_parameter_version v where v.parameter_key = new.parameter_key
      and v.city_code = new.city_code and v.effective_from > new.effective_from) then
    raise exception '%: a version may not take effect before an earlier one', p.parameter_key
      using errcode = 'check_violation';
  end if;
  return new;
end $$;

create function sheyin.refuse_rule_change() returns trigger language plpgsql as $$
begin
  raise exception '% is insert-only: a change is a new version', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger rule_version_bounds before insert on rule_parameter_version
  for each row execute function sheyin.check_rule_version();
create trigger rule_version_immutable before update or delete on rule_parameter_version
  for each row execute function sheyin.refuse_rule_change();
create trigger rule_version_kept before truncate on rule_parameter_version
  for each statement execute function sheyin.refuse_rule_change();

grant select on work_day, law_source, rule_parameter, rule_parameter_version to sheyin_app, sheyin_relay, sheyin_batch;
