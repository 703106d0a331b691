insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, last_success, last_failure,
                             consecutive_failures, last_heartbeat, version, priority) values
    ('retention', 'recurring', '2026-11-23 01:00:00+00', true, 'here', '2026-11-22 01:00:00+00', '2026-11-21 01:00:00+00', 0,
     '2026-11-22 17:00:00+00', 3, 1);
