insert into shown_answer (request_id, conversation_id, service_url, card_id, turn_id, language, secrecy, state, due_at, attempts,
                          shown_at) values
    ('chat/activity-1', 'chat', 'https://teams.example/', 'card-1', 'chat/activity-1', 'FI', 'CONFIDENTIAL', 'SHOWN',
     '2026-11-22 08:15:00+00', 0, '2026-11-22 08:00:00+00');
