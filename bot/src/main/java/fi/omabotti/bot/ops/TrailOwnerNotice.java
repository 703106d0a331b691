package fi.omabotti.bot.ops;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says at the start when the bot's own role on the database server could change or remove rows of the audit trail, being
 * the owner of the tables. Says nothing of the embedded database, which knows one user.
 */
@Component
@ConditionalOnWebApplication
class TrailOwnerNotice {

    private static final Logger log = LoggerFactory.getLogger(TrailOwnerNotice.class);

    private final JdbcClient jdbc;

    TrailOwnerNotice(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener(ApplicationReadyEvent.class)
    void look() {
        long rights = jdbc.sql("""
                        select count(*) from information_schema.table_privileges
                        where lower(table_name) = 'audit_entry' and grantee = current_user
                          and privilege_type in ('UPDATE', 'DELETE')
                        """).query(Long.class).single();
        if (rights > 0) {
            log.warn("The bot may change its own audit trail in the database. Let another user own the tables:"
                    + " spring.flyway.user (SPRING_FLYWAY_USER) and spring.flyway.password, see the README");
        }
    }
}
