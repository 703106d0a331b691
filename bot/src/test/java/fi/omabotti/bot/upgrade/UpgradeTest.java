package fi.omabotti.bot.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fi.omabotti.bot.auth.TeamsSettings;
import fi.omabotti.bot.local.LocalDatabaseConfiguration;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A store of any earlier commit, with rows in every table that it has, is one of today once the program has started: not a
 * row is lost, and what a row said it says.
 */
@OnEveryStore
class UpgradeTest {

    private static final List<Released> RELEASED = Released.all();

    @TempDir
    Path folder;

    private final TestStore store;

    UpgradeTest(TestStore store) {
        this.store = store;
    }

    @TestFactory
    Stream<DynamicTest> every_earlier_store_becomes_one_of_today_with_all_its_rows() throws SQLException {
        List<String> columnsOfToday = columnsOfAFreshStore();
        return IntStream.rangeClosed(1, RELEASED.size())
                .mapToObj(many -> dynamicTest(
                        many + " migrations, the newest "
                                + RELEASED.get(many - 1).name(),
                        () -> {
                            Contents before = storeOf(many);
                            assertThat(before.emptyTables())
                                    .as("tables without a row: write one, as upgrade/rows/V<version>.1__rows.sql")
                                    .isEmpty();
                            assertThatItBecomesOneOfToday(before, columnsOfToday);
                        }));
    }

    /** Of the first day, when nobody but us had stores. */
    @ParameterizedTest
    @CsvSource({"V202611221000__assignment.sql, 3", "V202611221730__log_report.sql, 8"})
    void a_store_whose_migration_was_rewritten_afterwards_becomes_one_of_today_too(String rewritten, int many)
            throws IOException, SQLException {
        List<String> columnsOfToday = columnsOfAFreshStore();
        Path earlier = Files.createDirectory(chosen(many)).resolve(rewritten);
        Files.copy(new ClassPathResource("upgrade/earlier/" + rewritten).getInputStream(), earlier);

        assertThatItBecomesOneOfToday(storeOf(many), columnsOfToday);
    }

    @Test
    void a_row_that_is_lost_or_changed_is_noticed() throws IOException {
        Contents before = storeOf(RELEASED.size());
        store.jdbc().sql("update unit set phone = '1' where id = 1").update();
        store.jdbc().sql("delete from chosen_language").update();
        store.jdbc()
                .sql("update client_name_key set given_key = 'olavi' where given_key = 'matti'")
                .update();

        assertThat(before.missingFrom(Contents.of(store.jdbc())))
                .hasSize(3)
                .anyMatch(it -> it.startsWith("unit {"))
                .anyMatch(it -> it.startsWith("chosen_language {"))
                .anyMatch(it -> it.startsWith("client_name_key {") && it.contains("matti"));
    }

    private void assertThatItBecomesOneOfToday(Contents before, List<String> columnsOfToday) throws SQLException {
        startTheProgram();

        assertThat(before.missingFrom(Contents.of(store.jdbc())))
                .as("rows that were lost or changed")
                .isEmpty();
        assertThat(columns()).isEqualTo(columnsOfToday);
    }

    private List<String> columnsOfAFreshStore() throws SQLException {
        clean(Flyway.configure().dataSource(store.source()));
        startTheProgram();
        return columns();
    }

    /** Made by the first so many migrations, each of which is followed by its rows. */
    private Contents storeOf(int many) throws IOException {
        Path chosen = Files.createDirectories(chosen(many));
        for (Released migration : RELEASED.subList(0, many)) {
            take(chosen, "db/migration/*/" + migration.name());
            take(chosen, "upgrade/rows/V" + migration.version() + ".1__*.sql");
        }
        clean(Flyway.configure().dataSource(store.source()).locations("filesystem:" + chosen))
                .migrate();
        store.jdbc()
                .sql("delete from \"flyway_schema_history\" where \"version\" like '%.1'")
                .update();
        return Contents.of(store.jdbc());
    }

    private static Flyway clean(FluentConfiguration settings) {
        Flyway flyway = settings.cleanDisabled(false).load();
        flyway.clean();
        return flyway;
    }

    private static void take(Path chosen, String pattern) throws IOException {
        for (Resource found : new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern)) {
            Path copy = chosen.resolve(String.valueOf(found.getFilename()));
            if (!Files.exists(copy)) {
                Files.copy(found.getInputStream(), copy);
            }
        }
    }

    private Path chosen(int many) {
        return folder.resolve("the first " + many);
    }

    private List<String> columns() {
        return store.jdbc().sql("""
                        select lower(table_name) || '.' || lower(column_name) || ' ' || data_type || ' ' || is_nullable
                        from information_schema.columns where table_schema = current_schema order by 1
                        """).query(String.class).list();
    }

    /** As far as its tables are ready, with the settings that it comes with. */
    private void startTheProgram() throws SQLException {
        try (Connection connection = store.source().getConnection()) {
            new SpringApplicationBuilder(Tables.class)
                    .web(WebApplicationType.NONE)
                    .run(
                            "--spring.datasource.url="
                                    + connection.getMetaData().getURL(),
                            "--spring.datasource.username="
                                    + connection.getMetaData().getUserName(),
                            "--spring.datasource.hikari.maximum-pool-size=5",
                            "--logging.level.org.flywaydb=warn",
                            "--logging.level.org.flywaydb.core.internal.command=warn",
                            "--teams.app-id=11111111-1111-4111-8111-111111111111",
                            "--teams.app-password=invented",
                            "--teams.tenant-id=22222222-2222-4222-8222-222222222222")
                    .close();
        }
    }

    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    @EnableConfigurationProperties(TeamsSettings.class)
    @Import(LocalDatabaseConfiguration.class)
    static class Tables {}
}
