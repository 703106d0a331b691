insert into naming_proposal (id, client_id, kind, role, worker_id, named_before, state, card, proposed_by_id, proposed_at,
                             confirmed_by_id, confirmed_at, ended_at, client_told_on, client_told_by_id) values
    (4, 1, 'NAME', 'SECOND_WORKER', 2, '', 'SETTLED', 'chat/activity-10', 1, '2026-11-23 03:20:00+00', 2, '2026-11-23 03:21:00+00',
     '2026-11-23 03:22:00+00', '2026-11-23', 2);
