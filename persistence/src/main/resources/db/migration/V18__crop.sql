-- The part of a page that is shown, as left-top-right-bottom in thousandths; empty for the whole page. Run by the owner.
alter table case_page add column crop varchar(19) not null default '';
