package fi.omabotti.bot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.bot.ops.AuditCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditCommandTest {

    private static final String STAFF = """
            tunnus;aad_object_id;nimi;roolit
            tiina.makela@esimerkki.fi;00000000-0000-4000-8000-000000000001;Tiina Mäkelä;TYONTEKIJA
            """;

    private static final List<String> FILES = List.of("store.mv.db", "seals.log");

    @TempDir
    private static Path imported;

    @TempDir
    private Path folder;

    @BeforeAll
    static void takeStaffIn() throws Exception {
        Path file = Files.writeString(imported.resolve("staff.csv"), STAFF);
        assertThat(run(imported, "import", "staff", file.toString(), "--invented")
                        .status())
                .isZero();
    }

    @BeforeEach
    void anImportIsInTheTrail() throws IOException {
        for (String file : FILES) {
            Files.copy(imported.resolve(file), folder.resolve(file));
        }
    }

    @Test
    void says_that_the_trail_is_whole_and_that_somebody_looked() throws Exception {
        assertThat(count("audit_entry where event = 'EXTRACT_TAKEN_IN' and subject = 'import/1' and ground = 'OFFICE'"))
                .isOne();

        OnCommandLine.Result result = run("audit", "verify", "--language", "fi");

        assertThat(result.printed()).startsWith("Käyttöloki on eheä.").contains("Rivejä 2, sinettejä 3");
        assertThat(result.status()).isZero();
        assertThat(count("audit_entry where event = 'TRAIL_VERIFIED' and ground = 'OFFICE'"))
                .isOne();
        assertThat(Files.readAllLines(folder.resolve("seals.log"))).hasSize(3);
        assertThat(count("worker"))
                .as("what local mode throws away when it starts")
                .isOne();
    }

    @Test
    void names_the_row_that_was_changed() throws Exception {
        change("update audit_entry set subject = 'import/2'");

        OnCommandLine.Result result = run("audit", "verify", "--language", "sv");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.printed()).contains("INTE oförändrad").containsPattern("Rad \\d+ har ändrats");
    }

    @Test
    void another_key_is_told_by_the_name_of_its_setting() throws Exception {
        OnCommandLine.Result result =
                run("audit", "verify", "--omabotti.audit.key=another invented key of 40 characters...");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.printed())
                .contains("is not the one", "OMABOTTI_AUDIT_KEY")
                .doesNotContain("another invented");
    }

    @Test
    void removes_what_is_too_old_and_nothing_in_a_dry_run() throws Exception {
        OnCommandLine.Result young = run("audit", "purge", "--language", "en");

        assertThat(young.printed()).contains("Removed 0 rows");
        assertThat(young.status()).isZero();

        OnCommandLine.Result dry = run("audit", "purge", "--dry-run", "--omabotti.audit.keep=-1d", "--language", "en");

        assertThat(dry.printed()).contains("Dry run: 1 rows to remove");
        assertThat(count("audit_entry")).isOne();

        OnCommandLine.Result old = run("audit", "purge", "--omabotti.audit.keep=-1d", "--language", "en");

        assertThat(old.printed()).contains("Removed 1 rows");
        assertThat(count("audit_entry where event = 'EXTRACT_TAKEN_IN'")).isZero();
        assertThat(run("audit", "verify").status()).isZero();
    }

    @Test
    void says_that_the_database_is_in_use() throws Exception {
        try (Connection bot = DriverManager.getConnection(database())) {
            OnCommandLine.Result result = run("audit", "verify", "--language", "fi");

            assertThat(result.status()).isEqualTo(1);
            assertThat(result.printed()).startsWith("Tietokanta on käytössä");
            assertThat(bot.isValid(1)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "verify --dry-run", "purge all", "verify --force", "report", "purge --dry-run --dry-run"})
    void says_how_it_is_used(String words) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, UTF_8);

        int status =
                new AuditCommand(CommandApplication.class, out).run(("audit --language en " + words).split(" ", -1));

        assertThat(status).isEqualTo(1);
        assertThat(printed.toString(UTF_8)).startsWith("Usage: java -jar omabotti.jar audit verify");
    }

    private OnCommandLine.Result run(String... words) throws IOException, InterruptedException {
        return run(folder, words);
    }

    private static OnCommandLine.Result run(Path folder, String... words) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(words));
        all.add("--spring.datasource.url=" + database(folder));
        all.add("--omabotti.audit.seal-file=" + folder.resolve("seals.log"));
        return new OnCommandLine(folder).run(all.toArray(String[]::new));
    }

    private String database() {
        return database(folder);
    }

    private static String database(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("store");
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database())) {
            assertThat(connection.createStatement().executeUpdate(sql)).isPositive();
        }
    }

    private long count(String rows) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database());
                ResultSet count = connection.createStatement().executeQuery("select count(*) from " + rows)) {
            count.next();
            return count.getLong(1);
        }
    }
}
