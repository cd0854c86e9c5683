-- Art 20(2), 29: a clerk in doubt asks the agency, also about a draft. GUIDED is gone: a visit stands for it (ADR 26).
drop trigger case_state_of_bank_begun on case_file;
drop trigger case_state_of_bank on case_file;
create trigger case_state_of_bank_begun before insert on case_file
  for each row when (current_setting('sheyin.kind', true) = 'BANK' and new.state <> 'DRAFT')
  execute function sheyin.refuse_bank_state();
create trigger case_state_of_bank before update on case_file
  for each row when (current_setting('sheyin.kind', true) = 'BANK' and old.state is distinct from new.state
    and new.state not in ('DRAFT', 'DRAFT_HELP', 'DISCARDED', 'ACCEPTED', 'HELP', 'SUBMITTED', 'WITHDRAWN',
      'BANK_COMPLETED'))
  execute function sheyin.refuse_bank_state();
