package fi.omabotti.bot.doctor;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On a database server the bot's own role can add to the audit trail, and neither change nor remove what is in it. */
record TrailRightsCheck(JdbcClient jdbc) implements Check {

    /** A role that may act as the owner may do all that the owner may. */
    private static final String MAY_CHANGE = """
            select count(*) from pg_tables
            where schemaname = current_schema()
              and tablename in ('audit_entry', 'audit_client', 'audit_ground_text', 'audit_seal', 'audit_writer', 'audit_purge')
              and (pg_has_role(current_user, tableowner, 'USAGE')
                   or has_table_privilege(current_user, quote_ident(schemaname) || '.' || quote_ident(tablename),
                                          'UPDATE, DELETE, TRUNCATE'))
            """;

    @Override
    public List<Finding> look() {
        if (!isServer()) {
            return List.of(Finding.warning("trail-rights-embedded"));
        }
        long tables = jdbc.sql(MAY_CHANGE).query(Long.class).single();
        return List.of(tables == 0 ? Finding.passed("trail-rights") : Finding.failed("trail-rights-too-many", tables));
    }

    private boolean isServer() {
        return jdbc.sql("select count(*) from information_schema.schemata where schema_name = 'pg_catalog'")
                        .query(Long.class)
                        .single()
                > 0;
    }
}
