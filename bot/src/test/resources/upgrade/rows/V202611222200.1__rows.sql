insert into recent_client (worker_id, chat, place, client_id, told, shown_at) values
    (1, 'chat', 1, 1, true, '2026-11-22 22:00:00+00');
