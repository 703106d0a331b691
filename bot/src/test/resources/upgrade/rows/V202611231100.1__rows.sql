insert into agreed_action (id, unit_id, what, responsible_id, responsible_role, due_on, pre_task_id, recorded_by_id, form, agreed_on,
                           state, version, asked_after, asked_id) values
    (1, 1, 'Soitetaan ensin', 1, '', '2027-01-31', 1, 2, 'a form', '2026-11-23', 'IN_PROGRESS', 2, 30, 1);
