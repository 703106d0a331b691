insert into event (id, state, version, organiser_id, co_organiser_id, send_at, submitted_by_id, approved_by_id, turns, materials,
                   day_reminder_of, soon_reminder_of, made_at) values
    (1, 'ANNOUNCED', 1, 1, 2, '2026-11-23 06:00:00+00', 1, 2, 2, 'https://materiaali.example/', '2026-12-03 07:00:00+00',
     '2026-12-03 07:00:00+00', '2026-11-23 03:00:00+00');
insert into event_version (event_id, version, kind, title_fi, title_sv, starts_at, ends_at, link, words, capacity, sign_up_until,
                           asks_needs, written_by_id, written_at) values
    (1, 1, 'SEMINAR', 'Seminaari', 'Seminarium', '2026-12-03 07:00:00+00', '2026-12-03 09:00:00+00', '', 'Tervetuloa', 1,
     '2026-12-02 10:00:00+00', true, 1, '2026-11-23 03:00:00+00');
insert into event_audience (event_id, group_name) values (1, 'all'), (1, 'unit:1');
insert into event_sign_up (event_id, worker_id, state, turn, asked_at, undo_until, before_undo, attended) values
    (1, 1, 'SEATED', 1, '2026-11-23 08:00:00+00', null, null, true),
    (1, 2, 'LEFT', 2, '2026-11-23 08:00:00+00', '2026-11-23 08:15:00+00', 'WAITING', false);
insert into event_need (event_id, worker_id, words, told_at) values (1, 1, 'induktiosilmukka', '2026-11-23 08:00:00+00');
