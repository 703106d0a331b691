insert into absence (id, worker_id, first_day, last_day, substitute_id, state, card, recorded_at, answered_at, decided_at,
                     decided_by_id, cancelled_at) values
    (1, 1, '2026-11-26', '2026-11-27', 2, 'COVERED', 'chat/activity-6', '2026-11-22 23:20:00+00', '2026-11-22 23:21:00+00',
     '2026-11-22 23:22:00+00', 2, null),
    (2, 2, '2026-11-26', '2026-11-27', null, 'CANCELLED', 'chat/activity-7', '2026-11-22 23:20:00+00', null, null, null,
     '2026-11-22 23:23:00+00');
