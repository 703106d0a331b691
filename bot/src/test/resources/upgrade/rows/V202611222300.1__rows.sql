insert into outgoing_message (id, worker_id, message_key, notification, card, language, secrecy, state, why, attempts, next_at,
                              activity_id, created_at) values
    (101, 1, 'waits', 'Viesti', '{}', 'FI', 'OPEN', 'WAITING', 'status 429', 1, '2026-11-22 23:01:00+00', null,
     '2026-11-22 23:00:00+00'),
    (102, 2, 'has come', 'Viesti', null, 'SV', 'CONFIDENTIAL', 'DELIVERED', null, 1, null, 'activity-9', '2026-11-22 23:00:00+00');
