insert into role_description (version, state, revision, drafted_by_id, submitted_by_id, accepted_by_id, accepted_at) values
    (1, 'ACCEPTED', 3, 1, 1, 2, '2026-11-23 11:10:00+00');
insert into role_description_page (version, audience, tag, revision, purpose, work, naming, contact) values
    (1, 'CLIENT', 'fi', 1, 'Rinnalla', 'Auttaa', 'Sovitaan yhdessä', 'Soita');
