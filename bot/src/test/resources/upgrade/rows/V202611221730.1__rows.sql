insert into log_report (id, client_id, ordered_by_id, ordered_at, since, older_reason, released_at, released_by_id, refused_at,
                        refused_by_id, replaced_by_id) values
    (1, 1, 1, '2026-11-22 17:30:00+00', null, 'oikaisu', '2026-11-22 17:40:00+00', 2, null, null, null),
    (2, 2, 1, '2026-11-22 17:30:00+00', '2024-11-22', null, null, null, '2026-11-22 17:40:00+00', 2, null),
    (3, 2, 1, '2026-11-22 17:30:00+00', '2024-11-22', null, null, null, null, null, 2);
