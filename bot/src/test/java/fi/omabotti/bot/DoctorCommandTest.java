package fi.omabotti.bot;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import fi.omabotti.bot.ops.DoctorCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as it is run, with the login's stand-in. */
class DoctorCommandTest {

    private static final String SECRET = "kanarialintukanarialintukanarialintu";

    private final WireMockServer login =
            new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());

    @TempDir
    Path folder;

    private int port;

    @BeforeEach
    void theLoginIsThere() {
        login.start();
        port = login.port();
        login.stubFor(any(anyUrl())
                .willReturn(okJson("{\"token_type\":\"Bearer\",\"expires_in\":3600,\"access_token\":\"kanarialintu\","
                        + "\"keys\":[{}],\"jwks_uri\":\"http://127.0.0.1:" + port + "/keys\"}")));
    }

    @AfterEach
    void stop() {
        login.stop();
    }

    @Test
    void nothing_failed_before_the_first_start_and_nothing_is_made() throws Exception {
        OnCommandLine.Result result = doctor("fi");

        assertThat(result.printed())
                .contains("✔ kunnossa       Asetukset voi lukea")
                .contains("! huomaa         Tietokanta on tyhjä.")
                .contains("✔ kunnossa       Kirjautumispalvelu antoi Omabotille tunnisteen.")
                .contains("? vahvistettava  Tietosuojan vaikutustenarviointi")
                .contains("Vikoja ei löytynyt.")
                .doesNotContain("✖", "kanarialintu");
        assertThat(result.status()).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_store_in_use_is_said_so_and_one_that_is_there_is_looked_at() throws Exception {
        Path staff = Files.writeString(folder.resolve("staff.csv"), """
                tunnus;aad_object_id;nimi;roolit
                tiina.makela@esimerkki.fi;00000000-0000-4000-8000-000000000001;Tiina Mäkelä;TYONTEKIJA
                """);
        assertThat(run("import", "staff", staff.toString()).status()).isZero();

        assertThat(doctor("sv").printed())
                .contains("✔ i ordning      Databasen svarar")
                .contains("✔ i ordning      Slutet av användningsloggen är oförändrat")
                .contains("Inget utdrag har tagits in");

        assertThat(doctor("en", "--omabotti.audit.key=another invented key of 40 characters..."))
                .satisfies(it -> assertThat(it.printed())
                        .contains("✖ fault          The audit key is not the one")
                        .contains("Faults 1."))
                .satisfies(it -> assertThat(it.status()).isEqualTo(1));

        try (Connection bot = DriverManager.getConnection(database())) {
            assertThat(doctor("en").printed()).contains("! note           The database is in use");
            assertThat(bot.isValid(1)).isTrue();
        }
    }

    @Test
    void what_cannot_be_read_fails_and_the_other_checks_go_on() throws Exception {
        login.stop();

        OnCommandLine.Result result = doctor("en", "--omabotti.extract.due-by=later", "--teams.service-hosts=*.com");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.printed())
                .contains("✖ fault          The value of omabotti.extract.due-by cannot be read.")
                .contains("✖ fault          teams.service-hosts: *.com is too wide")
                .contains("✖ fault          The login cannot be reached")
                .contains("✖ fault          The keys that Teams signs with cannot be had")
                .contains("The database is empty.")
                .doesNotContain("kanarialintu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "--package", "--force", "--language"})
    void says_how_it_is_used(String words) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, UTF_8);

        int status =
                new DoctorCommand(DoctorApplication.class, out).run(("doctor --language en " + words).split(" ", -1));

        assertThat(status).isEqualTo(1);
        assertThat(printed.toString(UTF_8)).startsWith("Usage: java -jar omabotti.jar doctor");
    }

    private OnCommandLine.Result doctor(String language, String... more) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("doctor", "--language", language));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    private OnCommandLine.Result run(String... words) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of(
                "--teams.app-id=0a0a0a0a-0000-4000-8000-000000000001",
                "--teams.tenant-id=0b0b0b0b-0000-4000-8000-000000000002",
                "--teams.app-password=" + SECRET,
                "--teams.login=http://127.0.0.1:" + port,
                "--teams.openid-metadata=http://127.0.0.1:" + port + "/metadata",
                "--spring.datasource.url=" + database(),
                "--omabotti.audit.seal-file=" + folder.resolve("seals.log"),
                "--omabotti.log-reports.folder=" + folder.resolve("reports")));
        if (all.stream().noneMatch(it -> it.startsWith("--omabotti.audit.key="))) {
            all.add("--omabotti.audit.key=" + SECRET);
        }
        return new OnCommandLine(folder).run(all.toArray(String[]::new));
    }

    private String database() {
        return "jdbc:h2:file:" + folder.resolve("store");
    }
}
