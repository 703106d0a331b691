update worker set name_key = 'tiina makela' where id = 1;
update client set hidden_at = '2026-11-22 17:20:00+00' where id = 2;
insert into pending_look_up (worker_id, card, client_id, asked_at) values (1, 'chat/activity-3', 2, '2026-11-22 17:20:00+00');
insert into missed_term (id, term_hash, missed_at) values (1, 'a hash', '2026-11-22 17:20:00+00');
insert into suspension (id, since, begun_by_id, until, ended_by_id) values
    (1, '2026-11-22 17:20:00+00', 1, '2026-11-22 17:30:00+00', 2);
