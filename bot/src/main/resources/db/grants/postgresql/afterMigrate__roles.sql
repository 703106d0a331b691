-- The tables belong to whoever migrates. Where that is not the bot's own role, the bot gets no more than it needs: of the audit
-- trail it can write rows and read them, never change or remove one. What this comes to is in privileges.txt of the tests.
do $$
declare
    bot   text := '${bot_role}';
    named text;
begin
    if bot = current_user or not exists (select from pg_roles where rolname = bot) then
        return;
    end if;
    -- two programs that start at once would change the same rights at once
    perform pg_advisory_xact_lock(hashtext('omabotti roles'));
    execute format('grant usage on schema %I to %I', current_schema(), bot);
    execute format('grant usage on all sequences in schema %I to %I', current_schema(), bot);
    for named in select tablename from pg_tables where schemaname = current_schema() loop
        execute format('revoke all on %I.%I from %I', current_schema(), named, bot);
        execute format('grant %s on %I.%I to %I',
            case
                when named in ('audit_entry', 'audit_client', 'audit_ground_text', 'audit_seal', 'audit_writer') then 'select, insert'
                when named = 'extract_import' then 'select, insert'
                when named in ('audit_purge', 'flyway_schema_history', 'service_task') then 'select'
                else 'select, insert, update, delete'
            end,
            current_schema(), named, bot);
    end loop;
end $$;
