insert into unit (id, name, name_key, neutral_name, phone, shift_work, listed) values
    (1, 'Kotiin tuotavat palvelut', 'kotiin tuotavat palvelut', 'Neuvonta', '03 000 0000', false, true),
    (2, 'Päivystys', 'paivystys', null, null, true, false);
insert into unit_alias (unit_id, alias_key) values (1, 'kotipalvelut');
insert into unit_service_task (unit_id, service_task_id) select 1, id from service_task where task_key = 'IAK';
insert into worker (id, username, directory_id, display_name, title, qualification, qualification_ends, phone, employer, first_day,
                    last_day, left_list_on) values
    (1, 'tiina.makela@esimerkki.fi', 'd-1', 'Tiina Mäkelä', 'sosiaalityöntekijä', 'SOSIAALITYONTEKIJA', '2027-12-31', '044 1',
     'Alue', '2020-01-01', '2030-12-31', null),
    (2, 'outi.salmi@esimerkki.fi', 'd-2', 'Outi Salmi', 'sosiaaliohjaaja', null, null, null, null, null, null, null),
    (3, 'pois.lahtenyt@esimerkki.fi', 'd-3', 'Pois Lähtenyt', null, null, null, null, null, null, null, '2026-05-01');
insert into worker_role (worker_id, role) values (1, 'TYONTEKIJA'), (2, 'ESIHENKILO');
insert into worker_unit (worker_id, unit_id) values (1, 1), (2, 1), (2, 2);
insert into supervised_unit (worker_id, unit_id) values (2, 1);
insert into recusal (worker_id, client_number) values (1, '000124');
insert into client (id, client_number, family_name, given_names, call_name, former_names, birth_year, language, non_disclosure,
                    identity_hash, extract_digest) values
    (1, '000123', 'Virtanen', 'Matti Olavi', 'Matti', 'Niemi', 1945, 'fi', false, 'a hash', 'digest 1'),
    (2, '000124', 'Lindqvist', 'Gunnar', null, null, 1950, 'sv', true, null, 'digest 2');
insert into client_name_key (client_id, family_key, given_key, given_position, family_is_whole) values
    (1, 'virtanen', 'matti', 0, true), (1, 'virtanen', 'olavi', 1, true), (2, 'lindqvist', 'gunnar', 0, true);
insert into clienthood (id, client_id, service_task_id, unit_id, since, until, need, special_support, not_named_reason)
    select 1, 1, id, 1, '2026-01-01', null, 'TOISTUVA', true, null from service_task where task_key = 'IAK';
insert into clienthood (id, client_id, service_task_id, unit_id, since, until, need, special_support, not_named_reason)
    select 2, 2, id, 2, '2025-01-01', '2026-01-01', null, false, 'TILAPAINEN' from service_task where task_key = 'IAK';
insert into assignment (id, client_id, service_task_id, unit_id, worker_id, role, since, until, end_reason, substitute_id,
                        substitute_last_day, source, named_by_id, recorded_at, open_client_id)
    select 1, 1, id, 1, 1, 'NAMED_WORKER', '2026-01-01', null, null, 2, '2026-12-31', 'EXTRACT', 2, '2026-01-01 06:00:00+00', null
    from service_task where task_key = 'IAK';
insert into assignment (id, client_id, service_task_id, unit_id, worker_id, role, since, until, end_reason, substitute_id,
                        substitute_last_day, source, named_by_id, recorded_at, open_client_id)
    select 2, 2, id, 2, 2, 'NAMED_WORKER', '2026-01-01', null, null, null, null, 'CHAT', 2, '2026-01-01 06:00:00+00', 2
    from service_task where task_key = 'IAK';
insert into extract_import (id, kind, taken_at, imported_at, rows_read) values
    (1, 'ASSIGNMENTS', '2026-11-22 06:00:00+00', '2026-11-22 06:05:00+00', 2);
