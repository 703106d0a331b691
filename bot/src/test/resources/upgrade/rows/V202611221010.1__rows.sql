insert into audit_entry (id, at, worker_id, event, ground, request_id) values
    (1, '2026-11-22 08:00:00+00', 1, 'NAMED_WORKER_SHOWN', 'RELATION', 'chat/activity-1'),
    (2, '2026-11-22 08:01:00+00', 2, 'CHOICE_SHOWN', 'RELATION', 'chat/activity-2');
insert into audit_client (entry_id, client_id) values (1, 1), (2, 1), (2, 2);
