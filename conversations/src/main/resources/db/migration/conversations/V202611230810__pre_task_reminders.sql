-- What was sent of a pre-task without anybody's asking.

-- how often somebody was reminded, and on which day last
alter table pre_task_participant add column reminders integer default 0 not null;
alter table pre_task_participant add column reminded_on date;

-- how many have answered as the team's channel shows it
alter table pre_task_team add column told_answered integer default 0 not null;
