-- Art 20(2), 22: how a page came and what was found about it. Run by the owner.

-- 1. A page: by how much it was straightened (tenths of a degree, clockwise), the one sheet of its file that it is, what was
-- warned when it came, which page it replaced, and what the library of e-certificates answered.
alter table case_page
  add column skew int not null default 0 check (skew between -150 and 150),
  add column sheet int check (sheet > 0),
  add column warnings varchar(80) not null default '',
  add column replaces bigint,
  add column certificate_library varchar(40) not null default '',
  add column certificate_until date;

-- 2. A defect of one page, at its line of the checklist.
alter table case_remark add column page_id bigint;
