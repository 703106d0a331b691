insert into pre_task_compilation (pre_task_id, made_at, shared_at, sorted_at, sorted_by_id) values
    (1, '2026-12-03 10:00:00+00', '2026-12-03 10:00:00+00', '2026-12-03 10:00:00+00', 2);
insert into pre_task_theme (pre_task_id, theme, place, name_fi, name_sv) values (1, 'vahvuus', 1, 'Vahvuus', '');
insert into pre_task_answer_theme (pre_task_id, answer, theme) values (1, '1', 'vahvuus');
insert into pre_task_shown (pre_task_id, unit_id, shown_at) values (1, 1, '2026-11-30 10:00:00+00');
insert into pre_task_shown_sheet (pre_task_id, unit_id, code, scope, content) values (1, 1, 'a code', 'TEAM', 'a hash');
insert into pre_task_shown_count (pre_task_id, unit_id, place, scope, item, answer, people) values
    (1, 1, 1, 'TEAM', 'mika-toimii', '', 5);
