package fi.omabotti.bot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.bot.ops.CompilationCommand;
import fi.omabotti.pretask.Workshop;
import fi.omabotti.questionnaire.PackYaml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompilationCommandTest {

    private static final String STAFF = """
            tunnus;aad_object_id;nimi;roolit
            kia@esimerkki.fi;00000000-0000-4000-8000-000000000001;Kia Kehittäjä;KEHITTAJA
            outi@esimerkki.fi;00000000-0000-4000-8000-000000000002;Outi Salmi;KEHITTAJA
            """;

    @TempDir
    private static Path imported;

    @TempDir
    private Path folder;

    @BeforeAll
    static void takeStaffIn() throws Exception {
        Path file = Files.writeString(imported.resolve("staff.csv"), STAFF);
        assertThat(new OnCommandLine(imported)
                        .run(
                                "import",
                                "staff",
                                file.toString(),
                                "--invented",
                                "--spring.datasource.url=" + database(imported),
                                "--omabotti.audit.seal-file=" + imported.resolve("seals.log"))
                        .status())
                .isZero();
        write(imported);
    }

    @BeforeEach
    void aPreTaskIsAnswered() throws IOException {
        Files.copy(imported.resolve("store.mv.db"), folder.resolve("store.mv.db"));
    }

    @Test
    void writes_every_file_for_a_facilitator_and_takes_themes_in_from_one_of_them() throws Exception {
        OnCommandLine.Result written =
                run("1", "--folder", folder.resolve("out").toString(), "--facilitator", "Kia@esimerkki.fi");

        assertThat(written.printed())
                .startsWith("Kirjoitettu: koonti-1.docx, koonti-1.xlsx, koonti-1.md, koonti-1.csv");
        assertThat(written.status()).isZero();
        assertThat(files())
                .containsExactlyInAnyOrder(
                        "koonti-1.docx", "koonti-1.xlsx", "koonti-1.md", "koonti-1.csv", "koonti-1-teemat.xlsx");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("out/koonti-1-teemat.xlsx"))))
                .isEqualTo("rw-------");
        assertThat(count(
                        "audit_entry where event = 'ANSWERS_WRITTEN' and subject = 'pre-task/1' and ground = 'OFFICE'"))
                .isOne();

        Path themes = folder.resolve("teemat.xlsx");
        try (InputStream from = Files.newInputStream(folder.resolve("out/koonti-1-teemat.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(from);
                var to = Files.newOutputStream(themes)) {
            workbook.getSheet("teemat").getRow(1).createCell(3).setCellValue("rinnalla");
            workbook.write(to);
        }
        OnCommandLine.Result sorted = run(
                "1",
                "--folder",
                folder.resolve("out").toString(),
                "--facilitator",
                "kia@esimerkki.fi",
                "--themes",
                themes.toString());
        assertThat(sorted.status()).as(sorted.printed()).isZero();
        assertThat(count("pre_task_answer_theme where theme = 'rinnalla'")).isOne();
    }

    @Test
    void before_the_freeze_it_is_done_for_nobody_else_and_after_it_without_what_may_not_be_quoted() throws Exception {
        String out = folder.resolve("out").toString();

        assertThat(run("1", "--folder", out).printed()).startsWith("Ennen vastausten jäädyttämistä");
        OnCommandLine.Result other =
                run("1", "--folder", out, "--facilitator", "outi@esimerkki.fi", "--language", "sv");
        assertThat(other.printed()).startsWith("Användarnamnet hör inte till");
        assertThat(other.status()).isEqualTo(1);
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(count("audit_entry where event = 'COMPILATION_NOT_WRITTEN'")).isEqualTo(2);

        try (Connection connection = DriverManager.getConnection(database(folder))) {
            connection.createStatement().executeUpdate("update pre_task set state = 'FROZEN'");
        }
        assertThat(run("1", "--folder", out).status()).isZero();
        assertThat(files()).containsExactlyInAnyOrder("koonti-1.docx", "koonti-1.xlsx", "koonti-1.md", "koonti-1.csv");
    }

    @Test
    void writes_nothing_where_others_can_read() throws Exception {
        Path open = Files.createDirectory(
                folder.resolve("out"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));

        OnCommandLine.Result result = run("1", "--folder", open.toString(), "--facilitator", "kia@esimerkki.fi");

        assertThat(result.printed()).contains("chmod 700");
        assertThat(result.status()).isEqualTo(1);
        assertThat(files()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one", "1 2", "1 --folder", "1 --themes --team", "1 --force", "-1", "1 --team x"})
    void says_how_it_is_used(String words) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, UTF_8);

        int status = new CompilationCommand(CommandApplication.class, out)
                .run(("koonti --language en " + words).strip().split(" ", -1));

        assertThat(status).isEqualTo(1);
        assertThat(printed.toString(UTF_8)).startsWith("Usage: java -jar omabotti.jar koonti");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("out"))) {
            return all.map(it -> it.getFileName().toString()).toList();
        }
    }

    private OnCommandLine.Result run(String... words) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("koonti"));
        all.addAll(List.of(words));
        if (!all.contains("--language")) {
            all.addAll(List.of("--language", "fi"));
        }
        all.add("--spring.datasource.url=" + database(folder));
        all.add("--omabotti.audit.seal-file=" + folder.resolve("seals.log"));
        return new OnCommandLine(folder).run(all.toArray(String[]::new));
    }

    /** A pre-task that Kia runs, and one answer to it. */
    private static void write(Path where) throws SQLException {
        String kia = "(select id from worker where username = 'kia@esimerkki.fi')";
        try (Connection connection = DriverManager.getConnection(database(where))) {
            connection.createStatement().executeUpdate("""
                    insert into pre_task (state, version, organiser_id, opens_at, due_at, cut_off_at, made_at)
                    values ('OPEN', 1, %s, timestamp with time zone '2026-11-02 08:00:00+02:00',
                            timestamp with time zone '2026-11-13 12:00:00+02:00',
                            timestamp with time zone '2026-11-13 12:00:00+02:00', current_timestamp)
                    """.formatted(kia));
            try (PreparedStatement version = connection.prepareStatement(
                    "insert into pre_task_version (pre_task_id, version, pack, written_by_id, written_at) values (1, 1, ?, "
                            + kia + ", current_timestamp)")) {
                version.setString(1, new PackYaml().write(Workshop.small("Miten menee?")));
                version.executeUpdate();
            }
            connection.createStatement().executeUpdate("""
                    insert into pre_task_participant (pre_task_id, worker_id, state) values (1, %s, 'ASKED')
                    """.formatted(kia));
            connection.createStatement().executeUpdate("""
                    insert into pre_task_sheet (pre_task_id, pseudonym, scope, submitted, late, may_quote, for_research, revision,
                                                since_revision)
                    values (1, 'abcdefghijklmnop', 'PERSONAL', true, false, true, false, 1, 0)
                    """);
            connection.createStatement().executeUpdate("""
                    insert into pre_task_answer (pre_task_id, pseudonym, item, answer, version, revision)
                    values (1, 'abcdefghijklmnop', 'words', 'Kuljen rinnalla.', 1, 1)
                    """);
        }
    }

    private static String database(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("store");
    }

    private long count(String rows) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database(folder));
                ResultSet count = connection.createStatement().executeQuery("select count(*) from " + rows)) {
            count.next();
            return count.getLong(1);
        }
    }
}
