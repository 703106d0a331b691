insert into naming_proposal (id, client_id, kind, role, worker_id, named_before, state, card, proposed_by_id, proposed_at,
                             confirmed_by_id, confirmed_at, ended_at) values
    (3, 2, 'NAME', 'NAMED_WORKER', 2, '', 'IN_FORCE', 'chat/activity-8', 1, '2026-11-23 03:10:00+00', 2, '2026-11-23 03:11:00+00',
     '2026-11-23 03:11:00+00');
insert into naming_effect (id, proposal_id, assignment_id, clienthood_id, began, until_before, reason_before) values
    (1, 3, 2, null, true, '2026-12-31', null),
    (2, 3, null, 2, false, null, 'TILAPAINEN');
