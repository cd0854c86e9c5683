-- A parked message is settled by a person with a reason, or by its own arrival; only these columns change. Run by the owner.
alter table parked_message add column resolved_by bigint;
alter table parked_message add column resolve_reason varchar(300);
alter table parked_message add constraint parked_message_settled_with_reason
  check (resolved_by is null or resolved_at is not null and length(resolve_reason) >= 4);
create index parked_message_outbox on parked_message (outbox_id);
revoke update on parked_message from sheyin_app;
grant update (resolved_at, resolved_by, resolve_reason) on parked_message to sheyin_app;

-- Art 20(2): what was submitted with a version is neither deleted nor changed by the application; it only leaves with a later
-- version, or stands at another place behind.
create function sheyin.keep_submitted_page() returns trigger language plpgsql as $$
begin
  if old.added_version <= (select version from case_file where id = old.case_id) and (tg_op = 'DELETE'
      or row (old.case_id, old.line_key, old.source, old.attachment_id, old.rotation, old.crop, old.skew, old.sheet,
          old.added_version, old.certificate_serial, old.certificate_at)
        is distinct from row (new.case_id, new.line_key, new.source, new.attachment_id, new.rotation, new.crop, new.skew,
          new.sheet, new.added_version, new.certificate_serial, new.certificate_at)) then
    raise exception 'CASE-22-5: page % was submitted with version %', old.id, old.added_version
      using errcode = 'check_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger submitted_page_is_kept before update or delete on case_page
  for each row when (current_setting('sheyin.kind', true) in ('BANK', 'AGENCY')) execute function sheyin.keep_submitted_page();

-- Art 21: who told a clerk what to do took part in the case.
alter table case_participation drop constraint case_participation_agency_right_check;
alter table case_participation add constraint case_participation_agency_right_check
  check (agency_right in ('CASE_ACCEPT', 'CASE_HELP', 'CASE_REVIEW', 'CASE_SECOND_REVIEW', 'CASE_APPROVE'));

-- Art 24: which number was revealed.
alter table case_view add column field varchar(80) not null default '';
