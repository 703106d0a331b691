insert into seen_activity (conversation_id, activity_type, activity_id, seen_at) values
    ('chat', 'message', 'activity-1', '2026-11-22 08:00:00+00');
insert into conversation_reference (directory_id, conversation_id, service_url, tenant_id, user_id, bot_id, updated_at) values
    ('d-1', 'chat', 'https://teams.example/', 'tenant', '29:tiina', '28:bot', '2026-11-22 08:00:00+00');
