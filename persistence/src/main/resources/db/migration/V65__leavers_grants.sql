-- Art 21(2): a confirmed leaving ends the permissions of its person, as a row or a line of a review does. Run by the owner.
alter table permission_grant add ended_by_leaving bigint references staff_leaving;
alter table permission_grant drop constraint permission_grant_ended;
alter table permission_grant add constraint permission_grant_ended
  check (num_nonnulls(ended_by_row, ended_by_review, ended_by_leaving) = (to_at is not null)::int);
create or replace function sheyin.permission_grant_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.to_at is null and new.to_at is not null
      and (to_jsonb(new) - 'to_at' - 'ended_by_row' - 'ended_by_review' - 'ended_by_leaving')
        = (to_jsonb(old) - 'to_at' - 'ended_by_row' - 'ended_by_review' - 'ended_by_leaving') then
    return new;
  end if;
  raise exception 'PERMISSION-21-14: a grant is ended once and never changed or removed'
    using errcode = 'integrity_constraint_violation';
end $$;
