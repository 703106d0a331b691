package fi.omabotti.bot;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.bot.ops.ImportCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final String STAFF = """
            tunnus;aad_object_id;nimi;nimike;kelpoisuus;puhelin;yksikot;roolit;esihenkilo_yksikot
            tiina.makela@esimerkki.fi;00000000-0000-4000-8000-000000000001;Tiina Mäkelä;sosiaaliohjaaja;SOSIONOMI;044;;%s;
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void takes_a_file_in_and_prints_the_report() throws Exception {
        assertThat(run("staff", staff("TYONTEKIJA"), "--invented")).isZero();

        assertThat(printed()).contains("Henkilöstöluettelo on tuotu.", "Rivejä 1: 1 uutta");
        assertThat(workers()).isEqualTo(1);
    }

    @Test
    void changes_nothing_in_a_dry_run() throws Exception {
        assertThat(run("staff", staff("TYONTEKIJA"), "--invented", "--dry-run")).isZero();

        assertThat(printed()).contains("Koeajo", "Mitään ei muutettu.", "1 uutta");
        assertThat(workers()).isZero();
    }

    @Test
    void fails_on_a_faulty_file_and_says_where_and_what_to_do() throws Exception {
        assertThat(run("staff", staff("KEISARI"), "--invented")).isEqualTo(1);

        assertThat(printed()).contains("Henkilöstöluetteloa ei tuotu. Mitään ei muutettu.", "IMP-12", "rivi 2, roolit");
        assertThat(workers()).isZero();
    }

    @Test
    void takes_the_same_file_again_without_a_change() throws Exception {
        String file = staff("TYONTEKIJA");
        run("staff", file, "--invented");
        printed.reset();

        assertThat(run("staff", file, "--invented")).isZero();

        assertThat(printed()).contains("0 uutta, 0 muuttuu, 0 päättyy, 1 ennallaan");
    }

    @Test
    void takes_only_invented_people_without_credentials() throws Exception {
        assertThat(run("staff", staff("TYONTEKIJA"))).isEqualTo(1);

        assertThat(printed()).contains("--invented", "Mitään ei muutettu.");
        assertThat(workers()).isZero();
    }

    @Test
    void says_that_the_database_is_in_use() throws Exception {
        run("staff", staff("TYONTEKIJA"), "--invented");
        printed.reset();
        Process bot = anotherProcessHolds(database());
        try {
            assertThat(run("staff", staff("TYONTEKIJA"), "--invented")).isEqualTo(1);
        } finally {
            bot.destroyForcibly().waitFor();
        }

        assertThat(printed()).startsWith("Tietokanta on käytössä").contains("Mitään ei muutettu.");
    }

    @Test
    void explains_itself_when_it_is_not_understood() throws Exception {
        assertThat(run("people", staff("TYONTEKIJA"))).isEqualTo(1);
        assertThat(run("staff")).isEqualTo(1);
        assertThat(run("staff", staff("TYONTEKIJA"), "--force")).isEqualTo(1);

        assertThat(printed()).contains("Käyttö: java -jar omabotti.jar import units|staff|assignments");
    }

    @Test
    void says_which_time_it_did_not_understand() throws Exception {
        assertThat(run("staff", staff("TYONTEKIJA"), "--invented", "--taken", "eilen"))
                .isEqualTo(1);

        assertThat(printed()).contains("2026-11-24T06:00");
    }

    @Test
    void says_that_there_is_no_such_file() {
        assertThat(run("staff", folder.resolve("missing.csv").toString(), "--invented"))
                .isEqualTo(1);

        assertThat(printed()).contains("Tiedostoa ei löydy");
    }

    @Test
    void refuses_half_of_the_credentials() throws Exception {
        assertThat(run("staff", staff("TYONTEKIJA"), "--teams.app-id=a")).isEqualTo(1);

        assertThat(printed()).contains("teams.app-password", "teams.tenant-id");
    }

    private int run(String... words) {
        String[] args = Stream.of(
                        Stream.of("import"),
                        Stream.of(words),
                        Stream.of("--language", "fi", "--spring.datasource.url=" + database()))
                .flatMap(it -> it)
                .toArray(String[]::new);
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new ImportCommand(ImportApplication.class, out, out).run(args);
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private String staff(String role) throws IOException {
        return Files.writeString(folder.resolve(role + ".csv"), STAFF.formatted(role))
                .toString();
    }

    private String database() {
        return "jdbc:h2:file:" + folder.resolve("store");
    }

    private long workers() throws SQLException {
        try (Connection connection = DriverManager.getConnection(database(), "sa", "");
                ResultSet count = connection.createStatement().executeQuery("select count(*) from worker")) {
            count.next();
            return count.getLong(1);
        }
    }

    /** The bot in another process, as far as the database can tell. */
    private static Process anotherProcessHolds(String url) throws IOException {
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseHolder.class.getName(),
                        url)
                .redirectErrorStream(true)
                .start();
        assertThat(holder.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("open");
        return holder;
    }

    static final class DatabaseHolder {

        private DatabaseHolder() {}

        public static void main(String[] args) throws Exception {
            try (Connection connection = DriverManager.getConnection(args[0], "sa", "")) {
                System.out.println(connection.isClosed() ? "closed" : "open");
                System.in.read();
            }
        }
    }
}
