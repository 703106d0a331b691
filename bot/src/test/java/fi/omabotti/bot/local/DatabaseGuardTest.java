package fi.omabotti.bot.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.omabotti.bot.auth.IdentitySettings;
import fi.omabotti.bot.auth.SettingsFault;
import fi.omabotti.bot.auth.TeamsSettings;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Invented and real people never meet in one database. */
class DatabaseGuardTest {

    @TempDir
    Path folder;

    private DriverManagerDataSource database;
    private JdbcClient jdbc;

    @BeforeEach
    void anEmptyFile() {
        database = new DriverManagerDataSource("jdbc:h2:file:" + folder.resolve("omabotti"));
        jdbc = JdbcClient.create(database);
    }

    @Test
    void makes_an_empty_database_ready() {
        startLocally();

        assertThat(rowsOf("client")).isZero();
        assertThat(rowsOf("local_database")).isZero();
    }

    @Test
    void does_not_mark_the_database_of_a_real_bot() {
        startWithCredentials();

        assertThatThrownBy(() -> rowsOf("local_database")).hasStackTraceContaining("LOCAL_DATABASE");
    }

    @Test
    void refuses_locally_a_database_that_local_mode_did_not_make_and_changes_nothing_in_it() {
        startWithCredentials();
        addUnit();

        assertThatThrownBy(this::startLocally)
                .isInstanceOf(SettingsFault.class)
                .hasMessageContaining("not made by local mode")
                .hasMessageContaining("Nothing was changed");
        assertThat(rowsOf("unit")).isOne();
    }

    @Test
    void refuses_locally_a_database_of_another_program() {
        jdbc.sql("create table theirs (id integer)").update();

        assertThatThrownBy(this::startLocally).isInstanceOf(SettingsFault.class);
        assertThat(rowsOf("theirs")).isZero();
    }

    @Test
    void refuses_with_credentials_a_database_with_invented_people_and_changes_nothing_in_it() {
        startLocally();
        addUnit();

        assertThatThrownBy(this::startWithCredentials)
                .isInstanceOf(SettingsFault.class)
                .hasMessageContaining("invented")
                .hasMessageContaining("Nothing was changed");
        assertThat(rowsOf("unit")).isOne();
    }

    @Test
    void throws_an_old_sample_away() {
        startLocally();
        addUnit();
        imported("2026-11-24 06:00:00+00");
        sampled("2026-11-24 06:00:01+00");

        startLocally();

        assertThat(rowsOf("unit")).isZero();
        assertThat(rowsOf("extract_import")).isZero();
    }

    @Test
    void keeps_an_extract_that_was_imported_after_the_sample() {
        startLocally();
        sampled("2026-11-24 06:00:00+00");
        addUnit();
        imported("2026-11-24 06:00:01+00");

        startLocally();

        assertThat(rowsOf("unit")).isOne();
    }

    @Test
    void keeps_an_extract_that_was_imported_before_there_was_a_sample() {
        startLocally();
        addUnit();
        imported("2026-11-24 06:00:00+00");

        startLocally();

        assertThat(rowsOf("unit")).isOne();
    }

    @Test
    void starts_as_often_as_one_likes_with_credentials() {
        startWithCredentials();
        addUnit();

        assertThatCode(this::startWithCredentials).doesNotThrowAnyException();
        assertThat(rowsOf("unit")).isOne();
    }

    private void startLocally() {
        FluentConfiguration flyway = flyway();
        new LocalDatabaseConfiguration().markFirst().customize(flyway);
        new DatabaseGuard(settings(null)).migrate(new Flyway(flyway));
    }

    private void startWithCredentials() {
        new DatabaseGuard(settings("set")).migrate(new Flyway(flyway()));
    }

    private FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/conversations", "classpath:db/migration/bot");
    }

    private static TeamsSettings settings(@Nullable String credential) {
        URI anywhere = URI.create("https://login.example/");
        return new TeamsSettings(
                credential,
                credential,
                credential,
                null,
                new IdentitySettings(null, null, null, true),
                anywhere,
                anywhere,
                List.of(),
                List.of());
    }

    private void addUnit() {
        jdbc.sql("insert into unit (name, name_key, shift_work, listed) values ('Ikäkuunto', 'ikakuunto', false, true)")
                .update();
    }

    private void imported(String at) {
        jdbc.sql("insert into extract_import (kind, taken_at, imported_at, rows_read) values ('UNITS', '" + at + "', '"
                        + at + "', 1)")
                .update();
    }

    private void sampled(String at) {
        jdbc.sql("insert into local_database (sampled_at) values ('" + at + "')")
                .update();
    }

    private long rowsOf(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
