package fi.omabotti.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThatCode;

import fi.omabotti.audit.AuditEvent;
import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditSealer;
import fi.omabotti.audit.AuditTrail;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** On PostgreSQL the tables belong to one role, and the bot has another one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class TwoRolesTest {

    private enum Here implements AuditEvent {
        JOB
    }

    @TempDir
    Path folder;

    private @Nullable EmbeddedPostgres postgres;
    private @Nullable ConfigurableApplicationContext bot;

    @BeforeAll
    void theBotHasWrittenARow() throws IOException {
        assumeThatCode(() -> postgres = EmbeddedPostgres.start()).doesNotThrowAnyException();
        JdbcClient server = JdbcClient.create(server().getPostgresDatabase());
        List.of(
                        "create role keeper login password 'one'",
                        "create role \"the-bot\" login password 'other'",
                        "create database omabotti owner keeper",
                        "create database kept owner keeper",
                        "create database plain owner \"the-bot\"")
                .forEach(sql -> server.sql(sql).update());
        bot = new SpringApplicationBuilder(CommandApplication.class)
                .web(WebApplicationType.NONE)
                .run(settings("omabotti"));
        write();
        assertThat(bot().getBean(AuditSealer.class).sealNow()).isEqualTo(1);
        assertThat(rows("audit_entry")).isOne();
    }

    @AfterAll
    void end() throws IOException {
        if (bot != null) {
            bot.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"audit_entry", "audit_client", "audit_ground_text", "audit_seal", "audit_writer", "audit_purge"})
    void the_bot_can_neither_change_nor_remove_what_is_in_the_trail(String table) {
        String column = jdbc().sql("""
                        select column_name from information_schema.columns
                        where table_name = ? and ordinal_position = 1
                        """).param(table).query(String.class).single();
        for (String sql : List.of(
                "delete from " + table,
                "truncate table " + table + " cascade",
                "update " + table + " set " + column + " = 1",
                "drop table " + table)) {
            assertThatThrownBy(() -> jdbc().sql(sql).update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    @ParameterizedTest
    @CsvSource({"worker, true", "seen_activity, true", "audit_purge, false", "flyway_schema_history, false"})
    void the_bot_writes_what_is_its_own(String table, boolean may) {
        assertThat(jdbc().sql("select has_table_privilege(?, 'INSERT') and has_table_privilege(?, 'DELETE')")
                        .params(table, table)
                        .query(Boolean.class)
                        .single())
                .isEqualTo(may);
    }

    @Test
    void the_owner_verifies_and_purges_while_the_bot_runs() throws Exception {
        OnCommandLine.Result purged = command("audit", "purge", "--omabotti.audit.keep=-1d");
        assertThat(purged.printed()).contains("Removed 1 rows");
        assertThat(purged.status()).isZero();

        write();
        OnCommandLine.Result verified = command("audit", "verify");
        assertThat(verified.printed()).startsWith("The audit trail is whole.");
        assertThat(verified.status()).isZero();
    }

    @Test
    void the_doctor_sees_that_the_bot_can_only_add_to_its_trail_and_that_the_owner_could_do_more() throws Exception {
        assertThat(command("doctor").printed())
                .contains("Omabotti's own role can neither change nor remove rows of the audit trail.")
                .contains("The database answers, and its tables are those of this version");

        assertThat(new OnCommandLine(folder)
                        .run(
                                "doctor",
                                "--language",
                                "en",
                                "--spring.datasource.url=" + address("omabotti"),
                                "--spring.datasource.username=keeper",
                                "--spring.datasource.password=one")
                        .printed())
                .contains("Omabotti's own role can change the audit trail (6 tables).");
    }

    @Test
    void a_bot_that_owns_its_trail_is_told_so(CapturedOutput output) {
        start(
                "--spring.datasource.url=" + address("plain"),
                "--spring.datasource.username=the-bot",
                "--spring.datasource.password=other");

        assertThat(output).containsOnlyOnce("The bot may change its own audit trail");
    }

    @Test
    void a_bot_that_does_not_is_not(CapturedOutput output) {
        start(settings("kept"));

        assertThat(output).contains("Sealed the audit trail: 1 0").doesNotContain("The bot may change");
    }

    private static void start(String... settings) {
        SpringApplication.run(
                        OmabottiApplication.class,
                        Stream.concat(Stream.of("--server.port=0"), Stream.of(settings))
                                .toArray(String[]::new))
                .close();
    }

    private OnCommandLine.Result command(String... words) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(Arrays.asList(settings("omabotti")));
        all.addAll(List.of("--language", "en"));
        return new OnCommandLine(folder).run(all.toArray(String[]::new));
    }

    private String[] settings(String database) {
        return new String[] {
            "--spring.datasource.url=" + address(database),
            "--spring.datasource.username=the-bot",
            "--spring.datasource.password=other",
            "--spring.flyway.user=keeper",
            "--spring.flyway.password=one"
        };
    }

    private void write() {
        bot().getBean(TransactionOperations.class)
                .executeWithoutResult(
                        status -> bot().getBean(AuditTrail.class).record(AuditRecord.ofOffice(Here.JOB, "job")));
    }

    private long rows(String table) {
        return jdbc().sql("select count(*) from " + table).query(Long.class).single();
    }

    private JdbcClient jdbc() {
        return bot().getBean(JdbcClient.class);
    }

    private String address(String database) {
        return "jdbc:postgresql://localhost:" + server().getPort() + "/" + database;
    }

    private EmbeddedPostgres server() {
        return Objects.requireNonNull(postgres);
    }

    private ConfigurableApplicationContext bot() {
        return Objects.requireNonNull(bot);
    }
}
