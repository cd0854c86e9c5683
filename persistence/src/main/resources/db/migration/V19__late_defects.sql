-- Why a defect is named only now that the version before showed already; empty where it was told in time. Run by the owner.
alter table case_remark add column late_reason varchar(500) not null default '';
