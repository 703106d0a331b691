package fi.omabotti.store;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** A migrated database and the ways to speak with it, without a Spring context. */
public final class TestStore implements AutoCloseable {

    /** Children before parents; service tasks come with the migration and stay. */
    private static final List<String> TABLES = List.of(
            "log_report",
            "naming_proposal",
            "audit_client",
            "audit_ground_text",
            "audit_entry",
            "audit_purge",
            "audit_seal",
            "audit_writer",
            "suspension",
            "missed_term",
            "pending_look_up",
            "recent_client",
            "call_back",
            "correction_request",
            "extract_import",
            "role_description_page",
            "role_description",
            "agreed_action",
            "pre_task_shown_count",
            "pre_task_shown_sheet",
            "pre_task_shown",
            "pre_task_answer_theme",
            "pre_task_theme",
            "pre_task_compilation",
            "pre_task_answer",
            "pre_task_sheet",
            "pre_task_secret",
            "pre_task_participant",
            "pre_task_team",
            "pre_task_version",
            "pre_task",
            "event_need",
            "event_sign_up",
            "event_audience",
            "event_version",
            "event",
            "absence",
            "assignment",
            "clienthood",
            "client_name_key",
            "client",
            "chosen_language",
            "recusal",
            "supervised_unit",
            "worker_unit",
            "worker_role",
            "worker",
            "unit_service_task",
            "unit_alias",
            "unit");

    private final DataSource source;
    private final Runnable close;
    private final JdbcTemplate template;
    private final TransactionOperations transaction;

    private TestStore(DataSource source, Runnable close) {
        this.source = source;
        this.close = close;
        this.template = new JdbcTemplate(source);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    /** Opens the database at the address, and migrates it if it is new. */
    public static TestStore at(String url, String user) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(url);
        source.setUsername(user);
        source.setMaximumPoolSize(4);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/conversations")
                .load()
                .migrate();
        return new TestStore(source, source::close);
    }

    /** The same database, spoken with in another way; it is closed with this one. */
    public TestStore through(UnaryOperator<DataSource> way) {
        return new TestStore(way.apply(source), () -> {});
    }

    public DataSource source() {
        return source;
    }

    public JdbcTemplate template() {
        return template;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(template);
    }

    public TransactionOperations transaction() {
        return transaction;
    }

    /** Forgets everything but the service tasks. */
    public void empty() {
        template.batchUpdate(
                TABLES.stream().map(table -> "delete from " + table).toArray(String[]::new));
    }

    @Override
    public void close() {
        close.run();
    }
}
