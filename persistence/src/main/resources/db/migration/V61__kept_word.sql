-- A parked message is settled by a person with a reason, or by its own arrival; only these columns change. Run by the owner.
alter table parked_message add column resolved_by bigint;
alter table parked_message add column resolve_reason varchar(300);
alter table parked_message add constraint parked_message_settled_with_reason
  check (resolved_by is null or resolved_at is not null and length(resolve_reason) >= 4);
create index parked_message_outbox on parked_message (outbox_id);
revoke update on parked_message from sheyin_app;
grant update (resolved_at, resolved_by, resolve_reason) on parked_message to sheyin_app;
