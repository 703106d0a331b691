-- the language in which somebody wants to be written to, and answered where their own words do not tell it
create table chosen_language (
    worker_id bigint     not null,
    language  varchar(2) not null,
    constraint chosen_language_pk primary key (worker_id),
    constraint chosen_language_of_worker foreign key (worker_id) references worker (id)
);
