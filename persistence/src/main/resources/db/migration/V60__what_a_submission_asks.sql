-- What a submission asks the database for, asked for less (docs/adr/0023). Run by the owner.

-- 1. How somebody stands, for all gates at once. As a statement with two functions in SQL it was planned three times for
--    each submission, and each table asked anew whether the person may be seen. A function in PL/pgSQL keeps its plan; who
--    may see the person is asked once, by the rule of staff_member itself. With the owner's rights, since the state of an
--    account and what proves its person are told to whoever may see the person. An id of 0 asks for nobody.
create function sheyin.standing(asked_account bigint, asked_staff bigint, on_day date, out id bigint, out posts text,
    out hired_on date, out left_on date, out trained_to date, out committed_to date, out account_state text,
    out proven boolean, out id_index text)
  language plpgsql stable security definer set search_path = sheyin, pg_temp as $$
begin
  select s.id, (select string_agg(p.post, ',') from staff_post p where p.staff_id = s.id), s.hired_on, s.left_on,
      (select max(t.valid_to) from training_pass t
        where t.staff_id = s.id and t.revoked_at is null and t.passed_on <= on_day),
      (select max(c.valid_to) from staff_commitment c where c.staff_id = s.id and c.signed_on <= on_day),
      (select a.state from account a where a.id = s.account_id),
      exists (select 1 from account_holder h where h.account_id = s.account_id) or exists (select 1 from passkey p
        where p.account_id = s.account_id and p.face_check_id is not null and p.removed_at is null),
      s.id_index
    into standing.id, standing.posts, standing.hired_on, standing.left_on, standing.trained_to, standing.committed_to,
      standing.account_state, standing.proven, standing.id_index
    from staff_member s
    where s.id = case asked_staff when 0 then (select m.id from staff_member m where m.account_id = asked_account)
        else asked_staff end
      and sees_staff(s.bank_id, s.outlet_id, s.region_code, s.account_id);
end $$;
revoke execute on function sheyin.standing(bigint, bigint, date) from public;
grant execute on function sheyin.standing(bigint, bigint, date) to sheyin_app;
drop function sheyin.staff_account_state(bigint);
drop function sheyin.staff_account_proven(bigint);

-- 2. Art 20(2): whether the person had the item before. Cases are parted by the month in which they began and one may have
--    begun long ago, so every month was asked, with each submission. Those that have ended once stand here, by their person.
create table ended_case (
  id_index varchar(64) not null,
  item_code varchar(5) not null,
  case_id bigint not null,
  primary key (id_index, item_code, case_id)
);
insert into ended_case select id_index, item_code, id from case_file where id_index is not null
  and state in ('COMPLETED', 'REJECTED', 'WITHDRAWN', 'LAPSED', 'BANK_COMPLETED', 'POST_CHECK', 'REWORK');
grant select, insert on ended_case to sheyin_app, sheyin_batch;
alter table ended_case enable row level security;
alter table ended_case force row level security;
create policy owner_all on ended_case to current_user using (true) with check (true);
create policy batch_all on ended_case to sheyin_batch using (true) with check (true);
create policy app_case on ended_case to sheyin_app
  using (sheyin.case_visible(case_id)) with check (sheyin.case_visible(case_id));
