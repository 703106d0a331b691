-- In databases of local mode only, and before all other tables: what has this table was made by local mode.
create table local_database (
    -- when the invented sample was put in
    sampled_at timestamp with time zone not null
);
