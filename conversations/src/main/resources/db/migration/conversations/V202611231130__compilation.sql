-- What is known of the compilations of a pre-task.

create table pre_task_compilation (
    pre_task_id  bigint not null,
    -- when a facilitator last took a file of it
    made_at      timestamp with time zone,
    -- since when its teams read their own
    shared_at    timestamp with time zone,
    -- when its answers were last sorted by themes, and by whom
    sorted_at    timestamp with time zone,
    sorted_by_id bigint,
    constraint pre_task_compilation_pk primary key (pre_task_id),
    constraint pre_task_compilation_is_sorted_by_somebody check ((sorted_at is null) = (sorted_by_id is null)),
    constraint pre_task_compilation_of_pre_task foreign key (pre_task_id) references pre_task (id),
    constraint pre_task_compilation_sorted_by foreign key (sorted_by_id) references worker (id)
);
create index pre_task_compilation_by_sorter on pre_task_compilation (sorted_by_id);

-- by which its answers are sorted, in their order
create table pre_task_theme (
    pre_task_id bigint        not null,
    theme       varchar(60)   not null,
    place       integer       not null,
    name_fi     varchar(2000) not null,
    -- empty: as in Finnish
    name_sv     varchar(2000) not null,
    constraint pre_task_theme_pk primary key (pre_task_id, theme),
    constraint pre_task_theme_of_compilation foreign key (pre_task_id) references pre_task_compilation (pre_task_id)
);

create table pre_task_answer_theme (
    pre_task_id bigint      not null,
    -- the answer's number
    answer      varchar(16) not null,
    theme       varchar(60) not null,
    constraint pre_task_answer_theme_pk primary key (pre_task_id, answer, theme),
    constraint pre_task_answer_theme_of_theme foreign key (pre_task_id, theme) references pre_task_theme (pre_task_id, theme)
);
create index pre_task_answer_theme_by_theme on pre_task_answer_theme (pre_task_id, theme);

-- what a team was shown last, before the answers are frozen: counts only, and nothing of it is left after that
create table pre_task_shown (
    pre_task_id bigint not null,
    unit_id     bigint not null,
    shown_at    timestamp with time zone not null,
    constraint pre_task_shown_pk primary key (pre_task_id, unit_id),
    constraint pre_task_shown_of_compilation foreign key (pre_task_id) references pre_task_compilation (pre_task_id),
    constraint pre_task_shown_to_team foreign key (pre_task_id, unit_id) references pre_task_team (pre_task_id, unit_id)
);

-- by which it is told how many sheets have changed since
create table pre_task_shown_sheet (
    pre_task_id bigint      not null,
    unit_id     bigint      not null,
    code        varchar(64) not null,
    scope       varchar(20) not null,
    -- a hash of what was on it
    content     varchar(64) not null,
    constraint pre_task_shown_sheet_pk primary key (pre_task_id, unit_id, code),
    constraint pre_task_shown_sheet_of_shown foreign key (pre_task_id, unit_id) references pre_task_shown (pre_task_id, unit_id)
);

-- how many gave an answer that is counted; for words, how many wrote any
create table pre_task_shown_count (
    pre_task_id bigint        not null,
    unit_id     bigint        not null,
    place       integer       not null,
    scope       varchar(20)   not null,
    item        varchar(130)  not null,
    answer      varchar(3000) not null,
    people      integer       not null,
    constraint pre_task_shown_count_pk primary key (pre_task_id, unit_id, place),
    constraint pre_task_shown_count_of_shown foreign key (pre_task_id, unit_id) references pre_task_shown (pre_task_id, unit_id)
);
