-- how many answers the facilitators' card shows
alter table pre_task add column told_answered integer default 0 not null;
