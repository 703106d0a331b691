package fi.omabotti.bot.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.assignment.AssignmentSettings;
import fi.omabotti.assignment.AssignmentSettings.Master;
import fi.omabotti.bot.auth.ClockOfHands;
import fi.omabotti.bot.doctor.Finding.Verdict;
import fi.omabotti.lookup.DataAge;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On an embedded store; what a database server adds is in {@code TwoRolesTest}. */
class StoreChecksTest {

    @TempDir
    Path folder;

    private final ClockOfHands clock = new ClockOfHands();

    @Test
    void a_store_of_this_version_passes_and_an_embedded_one_is_noted() {
        inStore(context -> {
            migrate(context);

            assertThat(store(context)).extracting(Finding::key).containsExactly("store-embedded", "store");
        });
    }

    @Test
    void an_empty_store_is_noted_and_stays_empty() {
        inStore(context -> {
            assertThat(store(context)).contains(Finding.warning("store-empty"));
            assertThat(jdbc(context)
                            .sql("select count(*) from information_schema.tables where table_schema = 'PUBLIC'")
                            .query(Long.class)
                            .single())
                    .isZero();
        });
    }

    @Test
    void a_store_of_another_version_fails() {
        inStore(context -> {
            migrate(context);
            JdbcClient jdbc = jdbc(context);

            jdbc.sql("update \"flyway_schema_history\" set \"checksum\" = 1 where \"version\" = '202611221010'")
                    .update();
            assertThat(store(context)).contains(Finding.failed("store-changed", 1L));

            jdbc.sql("update \"flyway_schema_history\" set \"success\" = false where \"version\" = '202611221010'")
                    .update();
            assertThat(store(context)).contains(Finding.failed("store-failed", 1L));

            jdbc.sql("delete from \"flyway_schema_history\" where \"installed_rank\" >= 10")
                    .update();
            assertThat(store(context))
                    .anyMatch(it -> it.key().equals("store-pending") && it.verdict() == Verdict.FAILED);

            jdbc.sql("update \"flyway_schema_history\" set \"version\" = '209901010000', \"success\" = true"
                            + " where \"version\" = '202611221010'")
                    .update();
            assertThat(store(context)).contains(Finding.failed("store-newer", 1L));
        });
    }

    @Test
    void a_store_that_is_not_there_fails() {
        runner("jdbc:postgresql://127.0.0.1:1/omabotti")
                .run(context ->
                        assertThat(store(context)).containsExactly(Finding.failed("store-unreachable", "08001")));
    }

    @Test
    void a_trail_without_seals_is_noted_and_that_an_embedded_store_guards_nothing() {
        inStore(context -> {
            migrate(context);

            assertThat(new TrailCheck(context.getEnvironment(), jdbc(context), clock).look())
                    .containsExactly(Finding.warning("trail-not-begun"));
            assertThat(new TrailRightsCheck(jdbc(context)).look())
                    .containsExactly(Finding.warning("trail-rights-embedded"));
        });
    }

    @Test
    void an_extract_is_held_against_when_one_was_expected() {
        inStore(context -> {
            migrate(context);
            DataAge age = context.getBean(DataAge.class);
            AssignmentSettings extract = new AssignmentSettings(Master.EXTRACT);

            assertThat(new ExtractCheck(age, extract).look()).containsExactly(Finding.warning("extract-none"));
            assertThat(new ExtractCheck(age, new AssignmentSettings(Master.CHAT)).look())
                    .containsExactly(Finding.passed("extract-none-needed"));

            jdbc(context)
                    .sql("insert into extract_import (kind, taken_at, imported_at, rows_read)"
                            + " values ('ASSIGNMENTS', :at, :at, 1)")
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            assertThat(new ExtractCheck(age, extract).look())
                    .containsExactly(Finding.passed("extract", "2026-11-24T11:00"));

            clock.turn(Duration.ofDays(1));
            assertThat(new ExtractCheck(age, extract).look())
                    .containsExactly(Finding.warning("extract-missed", "2026-11-24T11:00"));

            clock.turn(Duration.ofDays(7));
            assertThat(new ExtractCheck(age, extract).look())
                    .containsExactly(Finding.failed("extract-too-old", "2026-11-24T11:00"));
        });
    }

    private void inStore(Consumer<ApplicationContext> work) {
        runner("jdbc:h2:file:" + folder.resolve("store")).run(work::accept);
    }

    private ApplicationContextRunner runner(String address) {
        return new ApplicationContextRunner()
                .withUserConfiguration(DoctorConfiguration.class)
                .withBean(Clock.class, () -> clock)
                .withPropertyValues(
                        "spring.datasource.url=" + address,
                        "spring.datasource.hikari.connection-timeout=2000",
                        "omabotti.audit.key=an invented audit key of 40 characters..");
    }

    private static void migrate(ApplicationContext context) {
        Flyway.configure()
                .dataSource(context.getBean(DataSource.class))
                .locations("classpath:db/migration/conversations", "classpath:db/migration/bot")
                .load()
                .migrate();
    }

    private static List<Finding> store(ApplicationContext context) {
        return new StoreCheck(context.getEnvironment(), context.getBean(DataSource.class)).look();
    }

    private static JdbcClient jdbc(ApplicationContext context) {
        return context.getBean(JdbcClient.class);
    }
}
