package fi.omabotti.bot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThatCode;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the bot may do in a database whose roles were made by the script that operators run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrivilegesTest {

    private static final Path SCRIPT = Path.of("deploy/postgresql-roles.sql");
    private static final Map<String, String> NAMES =
            Map.of("database", "omabotti", "owner", "omabotti_owner", "bot", "omabotti");

    private @Nullable EmbeddedPostgres postgres;
    private @Nullable ConfigurableApplicationContext bot;

    @BeforeAll
    void aBotWithTwoRoles() throws IOException, SQLException {
        assumeThatCode(() -> postgres = EmbeddedPostgres.start()).doesNotThrowAnyException();
        String[] parts = Files.readString(SCRIPT).split("\\\\connect.*\n", 2);
        run("postgres", parts[0]);
        run("omabotti", parts[1]);
        bot = new SpringApplicationBuilder(CommandApplication.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=" + address("omabotti"),
                        "--spring.datasource.username=omabotti",
                        "--spring.flyway.user=omabotti_owner",
                        "--teams.app-id=11111111-1111-4111-8111-111111111111",
                        "--teams.app-password=invented",
                        "--teams.tenant-id=22222222-2222-4222-8222-222222222222",
                        "--omabotti.audit.seal-file=",
                        "--omabotti.audit.key=an invented key for the trail of a test");
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

    @Test
    void of_each_table_the_bot_may_do_what_is_listed_and_no_more() throws IOException {
        List<String> listed = new ClassPathResource("privileges.txt")
                .getContentAsString(UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();

        assertThat(jdbc().sql("""
                        select t.tablename || ':' || coalesce(string_agg(' ' || lower(p.what), '' order by p.place), '')
                        from pg_tables t
                        left join (values (1, 'SELECT'), (2, 'INSERT'), (3, 'UPDATE'), (4, 'DELETE'), (5, 'TRUNCATE'),
                                          (6, 'REFERENCES'), (7, 'TRIGGER')) as p (place, what)
                          on has_table_privilege(quote_ident(t.tablename), p.what)
                        where t.schemaname = current_schema
                        group by t.tablename order by t.tablename
                        """).query(String.class).list())
                .as("tables and what the bot may do there; the list is privileges.txt, the grants are in db/grants")
                .containsExactlyInAnyOrderElementsOf(listed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table more (id integer)",
                "create temporary table more (id integer)",
                "create schema more",
                "create function more() returns integer language sql as 'select 1'",
                "alter table client add column more integer",
                "drop table client",
                "create index more on client (birth_year)",
                "set role omabotti_owner",
                "alter role omabotti superuser",
                "copy client to program 'cat'",
                "select pg_read_file('PG_VERSION')"
            })
    void the_bot_can_neither_make_nor_change_nor_drop_nor_leave_its_database(String sql) {
        assertThatThrownBy(() -> jdbc().sql(sql).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void somebody_else_on_the_server_does_not_get_in() throws SQLException {
        run("postgres", "create role somebody login");

        assertThatThrownBy(() -> DriverManager.getConnection(address("omabotti") + "?user=somebody"))
                .hasMessageContaining("permission denied for database");
    }

    @ParameterizedTest
    @CsvSource({"statement_timeout, 30s", "lock_timeout, 5s", "idle_in_transaction_session_timeout, 1min"})
    void nothing_waits_for_ever(String limit, String value) {
        assertThat(jdbc().sql("show " + limit).query(String.class).single()).isEqualTo(value);
    }

    private void run(String database, String script) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address(database) + "?user=postgres")) {
            for (String statement : statements(script)) {
                connection.createStatement().execute(statement);
            }
        }
    }

    /** As psql reads them, which knows variables and commands of its own. */
    private static List<String> statements(String script) {
        String sql = script.replaceAll("(?m)^(\\\\|--).*$", "");
        for (Map.Entry<String, String> name : NAMES.entrySet()) {
            sql = sql.replace(":\"" + name.getKey() + "\"", name.getValue());
        }
        return List.of(sql.split(";", -1)).stream().filter(it -> !it.isBlank()).toList();
    }

    private JdbcClient jdbc() {
        return Objects.requireNonNull(bot).getBean(JdbcClient.class);
    }

    private String address(String database) {
        return "jdbc:postgresql://localhost:" + Objects.requireNonNull(postgres).getPort() + "/" + database;
    }
}
