-- The clients that somebody was shown last in a chat, for words that refer back to them. Kept for minutes.
create table recent_client (
    worker_id bigint       not null,
    -- Teams' id of the chat
    chat      varchar(500) not null,
    -- the order in which they were offered
    place     integer      not null,
    client_id bigint       not null,
    -- the one whose worker was told
    told      boolean      not null,
    shown_at  timestamp with time zone not null,
    constraint recent_client_pk primary key (worker_id, chat, place),
    constraint recent_client_of_worker foreign key (worker_id) references worker (id)
);
create index recent_client_by_time on recent_client (shown_at);
create index recent_client_by_client on recent_client (client_id);
