insert into correction_request (id, client_id, unit_id, asker_id, kind, words, state, asked_at, closed_at, closed_by_id, open_key) values
    (1, 1, 1, 1, 'OTHER', 'numero on vanha', 'OPEN', '2026-11-22 23:30:00+00', null, null, '1 1 OTHER'),
    (2, 2, 2, 1, 'NOT_MINE', null, 'DONE', '2026-11-22 23:30:00+00', '2026-11-22 23:40:00+00', 2, null);
insert into call_back (asker_id, worker_id, asked_on) values (1, 2, '2026-11-22');
