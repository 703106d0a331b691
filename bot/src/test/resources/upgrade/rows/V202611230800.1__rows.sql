insert into pre_task (id, state, version, organiser_id, second_facilitator_id, service_task_id, event_id, opens_at, due_at,
                      cut_off_at, published_at, made_at)
    select 1, 'PUBLISHED', 1, 1, 2, id, 1, '2026-11-24 06:00:00+00', '2026-12-01 10:00:00+00', '2026-12-02 10:00:00+00',
           '2026-12-05 10:00:00+00', '2026-11-23 08:00:00+00' from service_task where task_key = 'IAK';
insert into pre_task_version (pre_task_id, version, pack, written_by_id, written_at) values
    (1, 1, 'key: kysymykset', 1, '2026-11-23 08:00:00+00');
insert into pre_task_secret (pre_task_id, secret) values (1, 'a secret');
insert into pre_task_team (pre_task_id, unit_id, channel) values (1, 1, '19:channel');
insert into pre_task_participant (pre_task_id, worker_id, unit_id, state, away_until) values (1, 1, 1, 'DECLINED', '2026-11-25');
insert into pre_task_sheet (pre_task_id, pseudonym, scope, unit_id, revision, since_revision, submitted, late, may_quote,
                            for_research) values
    (1, 'a pseudonym', 'TEAM', 1, 3, 0, true, true, true, false);
insert into pre_task_answer (pre_task_id, pseudonym, item, answer, version, revision) values
    (1, 'a pseudonym', 'mika-toimii', 'Moni asia', 1, 3);
