package fi.omabotti.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportCommandTest {

    private static final String STAFF = """
            tunnus;aad_object_id;nimi;nimike;kelpoisuus;puhelin;yksikot;roolit;esihenkilo_yksikot
            tiina.makela@esimerkki.fi;00000000-0000-4000-8000-000000000001;Tiina Mäkelä;sosiaaliohjaaja;SOSIONOMI;044;Ikäkuunto;%s;
            """;

    @TempDir
    private Path folder;

    private String printed = "";

    @Test
    void takes_a_file_in_once_and_prints_the_report() throws Exception {
        String file = staff("TYONTEKIJA");

        assertThat(run("staff", file, "--invented", "--dry-run")).isZero();
        assertThat(printed()).contains("Koeajo", "Mitään ei muutettu.", "1 uutta");
        assertThat(workers()).isZero();

        assertThat(run("staff", file, "--invented")).isZero();
        assertThat(printed()).contains("Henkilöstöluettelo on tuotu.", "Rivejä 1: 1 uutta");
        assertThat(workers()).isEqualTo(1);

        assertThat(run("staff", file, "--invented")).isZero();
        assertThat(printed()).contains("0 uutta, 0 muuttuu, 0 päättyy, 1 ennallaan");
    }

    @Test
    void marks_a_database_of_invented_people_so_that_the_bot_knows_it_again() throws Exception {
        run("staff", staff("TYONTEKIJA"), "--invented");

        assertThat(count("information_schema.tables where table_name = 'LOCAL_DATABASE'"))
                .isEqualTo(1);
    }

    @Test
    void fails_on_a_faulty_file_and_says_where_and_what_to_do() throws Exception {
        assertThat(run("staff", staff("KEISARI"), "--invented")).isEqualTo(1);

        assertThat(printed()).contains("Henkilöstöluetteloa ei tuotu. Mitään ei muutettu.", "IMP-12", "rivi 2, roolit");
        assertThat(workers()).isZero();
    }

    @Test
    void takes_only_invented_people_without_credentials() throws Exception {
        assertThat(run("staff", staff("TYONTEKIJA"))).isEqualTo(1);

        assertThat(printed()).contains("--invented", "Mitään ei muutettu.");
        assertThat(workers()).isZero();
    }

    @Test
    void ends_more_than_a_fifth_of_the_assignments_only_when_it_is_forced() throws Exception {
        run("staff", staff("TYONTEKIJA"), "--invented");
        run("assignments", assignments(30), "--invented", "--taken", "2026-11-20T06:00");
        String few = assignments(20);

        assertThat(run("assignments", few, "--invented", "--taken", "2026-11-21T06:00"))
                .isEqualTo(1);
        assertThat(printed()).contains("IMP-31", "päättyisi 10 / 30", "import assignments TIEDOSTO --force");
        assertThat(count("assignment where until is null")).isEqualTo(30);

        assertThat(run("assignments", few, "--invented", "--taken", "2026-11-21T06:00", "--force"))
                .isZero();
        assertThat(printed()).contains("IMP-31", "päättyi 10 / 30");
        assertThat(count("assignment where until is null")).isEqualTo(20);
        assertThat(count("audit_entry where event = 'EXTRACT_FORCED' and subject = 'import/3'"))
                .isEqualTo(1);
    }

    @Test
    void says_that_the_database_is_in_use() throws Exception {
        try (Connection bot = DriverManager.getConnection(database())) {
            assertThat(run("staff", staff("TYONTEKIJA"), "--invented")).isEqualTo(1);
            assertThat(bot.isValid(1)).isTrue();
        }

        assertThat(printed()).startsWith("Tietokanta on käytössä").contains("Mitään ei muutettu.");
    }

    @ParameterizedTest
    @CsvSource({
        "people {file}, Käyttö: java -jar omabotti.jar import units|staff|assignments",
        "staff, Käyttö:",
        "staff {file} --force, Käyttö:",
        "staff {file} --invented --taken eilen, 2026-11-24T06:00",
        "staff {file}.missing --invented, Tiedostoa ei löydy",
        "staff {file} --teams.app-id=a, teams.app-password",
    })
    void explains_what_was_not_right_and_changes_nothing(String words, String explanation) throws Exception {
        String file = staff("TYONTEKIJA");

        assertThat(run(words.replace("{file}", file).split(" ", -1))).isEqualTo(1);

        assertThat(printed()).contains(explanation);
    }

    private int run(String... words) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("import"));
        all.addAll(List.of(words));
        all.addAll(List.of("--language", "fi", "--spring.datasource.url=" + database()));
        OnCommandLine.Result result = new OnCommandLine(folder).run(all.toArray(String[]::new));
        printed = result.printed();
        return result.status();
    }

    private String printed() {
        return printed;
    }

    private String staff(String role) throws IOException {
        return Files.writeString(folder.resolve(role + ".csv"), STAFF.formatted(role))
                .toString();
    }

    private String assignments(int clients) throws IOException {
        return Files.writeString(
                        folder.resolve(clients + ".csv"),
                        "asiakasnumero;sukunimi;etunimet;syntymavuosi;turvakielto;palvelutehtava;palveluyksikko;"
                                + "asiakkuus_alku;erityinen_tuki;rooli;tyontekija_tunnus;alku\n"
                                + IntStream.range(0, clients)
                                        .mapToObj(
                                                ("A%d;Virtanen;Matti;1945;ei;Iäkkäiden palvelut;Ikäkuunto;3.2.2026;ei;"
                                                                + "omatyöntekijä;tiina.makela@esimerkki.fi;9.3.2026\n")
                                                        ::formatted)
                                        .collect(Collectors.joining()))
                .toString();
    }

    private String database() {
        return "jdbc:h2:file:" + folder.resolve("store");
    }

    private long workers() throws SQLException {
        return count("worker");
    }

    private long count(String rows) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database());
                ResultSet count = connection.createStatement().executeQuery("select count(*) from " + rows)) {
            count.next();
            return count.getLong(1);
        }
    }
}
