-- Art 24: how a case stands is told to whoever knows its number and the end of the applicant's identity number, without an
-- account. A role of its own, which reads four columns of the one row whose number it names, and adds to the audit.
-- Run by the owner, after standalone-config/database has made the role.
grant usage on schema sheyin to sheyin_public;
grant select (id, case_number, state, id_masked) on case_file to sheyin_public;
grant insert on audit_entry to sheyin_public;
grant usage on sequence audit_entry_seq to sheyin_public;

create policy public_one on case_file for select to sheyin_public
  using (case_number = nullif(current_setting('sheyin.asked_number', true), ''));
create policy public_write on audit_entry for insert to sheyin_public with check (account_id = 0);
