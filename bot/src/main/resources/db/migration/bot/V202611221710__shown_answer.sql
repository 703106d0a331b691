-- Answers that an asker may still see, to take them away again: ids of Teams, no content. Kept 24 h.
create table shown_answer (
    -- the question, as in the audit trail
    request_id      varchar(500) not null,
    conversation_id varchar(500) not null,
    service_url     varchar(500) not null,
    -- our card; null until Teams has taken it
    card_id         varchar(500),
    -- the turn that the card shows the reply to: the question's, or that of a button which replaced the card
    turn_id         varchar(500) not null,
    language        varchar(2)   not null,
    secrecy         varchar(20)  not null,
    -- SHOWN; HIDDEN, its time was up; EDITED or DELETED, as the question was
    state           varchar(20)  not null,
    -- when something is to be done about the card; null when nothing is
    due_at          timestamp with time zone,
    attempts        integer      not null,
    shown_at        timestamp with time zone not null,
    constraint shown_answer_pk primary key (request_id)
);
create index shown_answer_by_card on shown_answer (conversation_id, card_id);
create index shown_answer_by_due on shown_answer (due_at);
create index shown_answer_by_time on shown_answer (shown_at);
