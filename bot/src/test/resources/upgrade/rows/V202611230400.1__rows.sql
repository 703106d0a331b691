insert into outgoing_content (id, message_key, notification, card, language, secrecy) values
    (101, 'seminar', 'Seminaari', '{}', 'FI', 'OPEN');
insert into broadcast (message_key, urgent, not_before, starts_at, begun, held_until, revision, told, is_over, created_at) values
    ('seminar', false, '2026-11-23 06:00:00+00', '2026-11-23 06:00:00+00', true, '2026-11-23 07:00:00+00', 2, '1 2', false,
     '2026-11-23 04:00:00+00');
insert into outgoing_message (id, worker_id, channel_id, message_key, lane, content_id, state, why, obstacle, attempts, next_at,
                              activity_id, since, sender, is_stopped, conversation_id, service_url, created_at) values
    (103, null, '19:channel', 'seminar', 'BROADCAST', 101, 'UNCERTAIN', 'status 502', 'ANSWER_LOST', 1, null, 'activity-11',
     '2026-11-23 04:00:00+00', 'instance', true, 'chat', 'https://teams.example/', '2026-11-23 04:00:00+00');
insert into outgoing_change (message_id, content_id, version, attempts, next_at) values (103, 101, 1, 0, '2026-11-23 04:01:00+00');
insert into running_instance (instance, beat) values ('instance', 7);
insert into team_channel (channel_id, team_id, team_name, channel_name, is_private, service_url, bot_id, updated_at) values
    ('19:channel', '19:team', 'Ikäkunto', '', false, 'https://teams.example/', '28:bot', '2026-11-23 04:00:00+00');
