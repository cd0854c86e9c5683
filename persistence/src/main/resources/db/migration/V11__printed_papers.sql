-- A printed paper is a look at the case that leaves the house: logged with the paper's name, and counted (Art 6, 24).
alter table case_view drop constraint case_view_kind_check;
alter table case_view add constraint case_view_kind_check check (kind in ('VIEW', 'REVEAL', 'PRINT'));
