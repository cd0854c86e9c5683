-- Art 25: a line of the audit names the assertion under which its actor had logged in. Lines of before have none, and their
-- codes stay right: the code covers the assertion where there is one. Run by the owner.
alter table audit_entry add column assertion varchar(80) not null default '';
