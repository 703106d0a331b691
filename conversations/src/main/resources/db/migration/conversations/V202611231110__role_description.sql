-- What a named worker's role is, said to staff, to clients and to partners.

create table role_description (
    version         integer     not null,
    state           varchar(20) not null,
    -- one more with each change of it or its pages
    revision        integer     not null,
    drafted_by_id   bigint      not null,
    submitted_by_id bigint,
    accepted_by_id  bigint,
    accepted_at     timestamp with time zone,
    constraint role_description_pk primary key (version),
    constraint role_description_state_is_known check (state in ('DRAFT', 'SUBMITTED', 'ACCEPTED')),
    constraint role_description_is_accepted_by_another check (accepted_by_id is null or accepted_by_id <> submitted_by_id),
    constraint role_description_is_accepted_at_a_time
        check (state <> 'ACCEPTED' or (accepted_by_id is not null and accepted_at is not null)),
    constraint role_description_drafted_by foreign key (drafted_by_id) references worker (id),
    constraint role_description_submitted_by foreign key (submitted_by_id) references worker (id),
    constraint role_description_accepted_by foreign key (accepted_by_id) references worker (id)
);
create index role_description_by_drafter on role_description (drafted_by_id);
create index role_description_by_submitter on role_description (submitted_by_id);
create index role_description_by_accepter on role_description (accepted_by_id);

-- the same to one audience in one language
create table role_description_page (
    version  integer       not null,
    audience varchar(20)   not null,
    tag      varchar(2)    not null,
    -- one more with each change of it
    revision integer       not null,
    purpose  varchar(1500) not null,
    work     varchar(1500) not null,
    naming   varchar(1500) not null,
    contact  varchar(1500) not null,
    constraint role_description_page_pk primary key (version, audience, tag),
    constraint role_description_page_audience_is_known check (audience in ('STAFF', 'CLIENT', 'PARTNER')),
    constraint role_description_page_tag_is_known check (tag in ('fi', 'sv')),
    constraint role_description_page_of_description foreign key (version) references role_description (version)
);
