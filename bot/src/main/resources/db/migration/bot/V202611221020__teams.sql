-- Activities that were answered already: Teams may send one twice. Kept 24 h.
create table seen_activity (
    conversation_id varchar(500) not null,
    activity_type   varchar(50)  not null,
    activity_id     varchar(200) not null,
    seen_at         timestamp with time zone not null,
    constraint seen_activity_pk primary key (conversation_id, activity_type, activity_id)
);
create index seen_activity_by_time on seen_activity (seen_at);

-- Where a person's own chat with the bot is, from the latest turn in it.
create table conversation_reference (
    directory_id    varchar(200) not null,
    conversation_id varchar(500) not null,
    service_url     varchar(500) not null,
    tenant_id       varchar(100),
    user_id         varchar(500) not null,
    bot_id          varchar(500) not null,
    updated_at      timestamp with time zone not null,
    constraint conversation_reference_pk primary key (directory_id)
);
