-- That the client was told who was named (R-16), and by whom it was said so; null while it is still to be done.

alter table naming_proposal add column client_told_on date;
alter table naming_proposal add column client_told_by_id bigint;
alter table naming_proposal add constraint naming_proposal_told_by foreign key (client_told_by_id) references worker (id);
alter table naming_proposal add constraint naming_proposal_is_told_by_somebody check (
    (client_told_on is null and client_told_by_id is null)
    or (kind = 'NAME' and client_told_on is not null and client_told_by_id is not null));
create index naming_proposal_by_teller on naming_proposal (client_told_by_id);
