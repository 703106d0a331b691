insert into audit_writer (id, started_at) values (1, '2026-11-22 17:00:00+00');
insert into audit_entry (id, at, worker_id, event, ground, request_id, unit_ids, withheld_client_id, subject, version, mac) values
    (4294967296, '2026-11-22 17:01:00+00', null, 'TRAIL_VERIFIED', 'OFFICE', 'command/audit-verify', '1 2', 2, 'report/1', '0.1', 'mac');
insert into audit_ground_text (entry_id, words) values (4294967296, 'asiakas soitti');
insert into audit_seal (segment, sealed_at, entries, entry_count, key_id, head) values
    (1, '2026-11-22 17:02:00+00', '1-2 4294967296', 3, 'a key', 'a head');
insert into audit_purge (segment, purged_at, mac) values (1, '2038-11-22 17:02:00+00', 'a mac');
