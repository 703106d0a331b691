insert into naming_proposal (id, client_id, kind, role, worker_id, not_named_reason, basis, basis_words, named_before, state,
                             open_client_id, card, replaces_id, proposed_by_id, proposed_at, confirmed_by_id, confirmed_at,
                             reminded_at, ended_by_id, ended_at) values
    (1, 1, 'NAME', 'NAMED_WORKER', 2, null, 'OTHER', 'tuttu', '1', 'CONFIRMED', 1, 'chat/activity-4', null, 1,
     '2026-11-22 23:10:00+00', 2, '2026-11-22 23:11:00+00', '2026-11-22 23:12:00+00', null, null),
    (2, 2, 'END', 'NAMED_WORKER', null, 'TILAPAINEN', null, null, '2', 'WITHDRAWN', null, 'chat/activity-5', 1, 1,
     '2026-11-22 23:10:00+00', null, null, null, 1, '2026-11-22 23:13:00+00');
