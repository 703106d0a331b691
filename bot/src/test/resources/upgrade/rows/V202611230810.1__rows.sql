update pre_task_participant set reminders = 1, reminded_on = '2026-11-29';
update pre_task_team set told_answered = 4;
