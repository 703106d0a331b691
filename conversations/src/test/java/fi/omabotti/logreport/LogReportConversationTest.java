package fi.omabotti.logreport;

import static fi.omabotti.assignment.AssignmentRole.NAMED_WORKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fi.omabotti.Rule;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.staff.WorkerRole;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnEveryStore
@Rule({"P-17", "V-06"})
class LogReportConversationTest {

    private static final String WAY = "Asiakkaalla on oikeus saada tieto siitä,";

    private final TestStore store;
    private final People people;
    private Talk talk;
    private Path folder;
    private WorkerId officer;
    private People.Client matti;

    LogReportConversationTest(TestStore store, @TempDir Path folder) {
        this.store = store;
        this.people = new People(store);
        this.folder = folder;
        this.talk = new Talk(store);
    }

    @BeforeEach
    void a_client_whom_somebody_has_looked_up(@TempDir Path temporary) {
        store.empty();
        talk.close();
        folder = temporary.resolve("log-reports");
        talk = new Talk(
                store,
                Map.of(
                        "omabotti.log-reports.folder",
                        folder.toString(),
                        "omabotti.log-reports.county-text-fi",
                        "Rekisterinpitäjä: Esimerkin hyvinvointialue"));
        long elderly = people.unit("Ikäkuunto");
        WorkerId tiina = people.worker("Tiina Mäkelä", elderly);
        officer = people.worker("Liisa Loki");
        people.gives(officer, WorkerRole.LOG_OFFICER);
        matti = people.client("000123", "Matti Olavi", "Virtanen")
                .in(elderly, "IAK")
                .has(NAMED_WORKER, tiina, elderly, "IAK");
        talk.said("omatt 000123").by("Tiina Mäkelä");
    }

    @AfterEach
    void hang_up() {
        talk.close();
    }

    @Test
    void makes_a_draft_in_both_languages_and_both_forms() throws IOException {
        Reply reply = talk.said("Lokiraportti 000123").by("Liisa Loki");

        long number = reportNumber();
        assertThat(Shown.text(reply))
                .startsWith("Lokiraportti " + number + " on tehty luonnoksena ajalta 24.11.2024–24.11.2026.")
                .contains(folder.toString())
                .doesNotContain("Virtanen", "000123");
        assertThat(labels(reply)).containsExactly("Vapauta", "Hylkää", "Ota mukaan vanhemmat");
        assertThat(files()).containsExactly(names(number, "luonnos"));
    }

    @Test
    void tells_who_was_shown_what_when_and_on_what_ground() throws IOException {
        talk.said("Lokiraportti 000123").by("Liisa Loki");

        assertThat(Files.readString(folder.resolve(names(reportNumber(), "luonnos")[0])))
                .startsWith(
                        "\uFEFFAika;Kenelle;Yksikkö;Mitä näytettiin;Peruste\r\n24.11.2026 klo 9.00;Tiina Mäkelä, sosiaaliohjaaja (työntekijä ")
                .contains(";Ikäkuunto;", ";Työskentelee asiakkaan asioissa tai hänen yksikössään")
                .doesNotContain("conversation/");
        assertThat(pdf(names(reportNumber(), "luonnos")[1]))
                .contains(
                        "Matti Olavi Virtanen",
                        "000123",
                        "24.11.2024–24.11.2026",
                        "Rekisterinpitäjä: Esimerkin hyvinvointialue",
                        "Tiina Mäkelä",
                        "sosiaaliohjaaja",
                        "korjaamista",
                        "Sivu 1/1");
        assertThat(pdf(names(reportNumber(), "luonnos")[3])).contains("Logguppgifter", "Sida 1/1");
    }

    @Test
    void leaves_out_a_look_up_that_did_not_show_the_client() throws IOException {
        people.worker("Riitta Aalto");
        talk.said("omatt 000123").by("Riitta Aalto");

        talk.said("Lokiraportti 000123").by("Liisa Loki");

        assertThat(Files.readString(folder.resolve(names(reportNumber(), "luonnos")[0])))
                .doesNotContain("Riitta Aalto");
    }

    @Test
    void keeps_the_files_from_everybody_else() throws IOException {
        talk.said("Lokiraportti 000123").by("Liisa Loki");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        for (String file : files()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void writes_nothing_into_a_folder_that_others_can_read() throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-x---"));

        Reply reply = talk.said("Lokiraportti 000123").by("Liisa Loki");

        assertThat(Shown.text(reply)).startsWith("Kansioon " + folder + " pääsee muitakin kuin Omabotti.");
        assertThat(files()).isEmpty();
        assertThat(count("log_report")).isZero();
        assertThat(events()).contains("LOG_REPORT_FAILED").doesNotContain("LOG_REPORT_ORDERED");
    }

    @Test
    void leaves_nothing_half_made_when_a_file_cannot_be_written() throws IOException {
        talk.said("Lokiraportti 000123").by("Liisa Loki");
        long next = reportNumber() + 1;
        // the third of the four files meets a folder in its place
        Files.createDirectories(folder.resolve(names(next, "luonnos")[2]).resolve("in the way"));

        Reply reply = talk.said("Lokiraportti 000123").by("Liisa Loki");

        assertThat(Shown.text(reply)).startsWith("Tiedostojen käsittely kansiossa " + folder + " ei onnistunut.");
        assertThat(count("log_report")).isEqualTo(1);
        assertThat(files()).doesNotContain(names(next, "luonnos")[0], names(next, "luonnos")[1]);
        assertThat(files()).noneMatch(name -> name.startsWith("unfinished"));
    }

    @Test
    void takes_the_files_away_again_when_the_turn_is_rolled_back() throws IOException {
        store.jdbc().sql("delete from audit_client").update();
        store.jdbc().sql("delete from audit_entry").update();
        store.jdbc()
                .sql("alter table audit_entry add constraint no_entry check (event = 'NONE')")
                .update();
        try {
            assertThat(catchThrowable(() -> talk.said("Lokiraportti 000123").by("Liisa Loki")))
                    .isNotNull();
        } finally {
            store.jdbc().sql("alter table audit_entry drop constraint no_entry").update();
        }

        assertThat(files()).isEmpty();
        assertThat(count("log_report")).isZero();
    }

    @Test
    void is_released_by_a_person_once() throws IOException {
        Reply draft = talk.said("Lokiraportti 000123").by("Liisa Loki");
        long number = reportNumber();

        Reply released = talk.pressed(draft.choices().get(0)).by("Liisa Loki");
        Reply again = talk.pressed(draft.choices().get(1)).by("Liisa Loki");

        assertThat(Shown.text(released)).startsWith("Lokiraportti " + number + " on vapautettu.");
        assertThat(Shown.text(again))
                .isEqualTo("Lokiraportti " + number + " on jo vapautettu 24.11.2026 klo 9.00. Mitään ei muutettu.");
        assertThat(files()).containsExactly(names(number, "tarkistettu"));
        assertThat(count("log_report where released_by_id = " + officer.value() + " and released_at is not null"))
                .isEqualTo(1);
    }

    @Test
    void stays_a_draft_when_its_files_are_gone() throws IOException {
        Reply draft = talk.said("Lokiraportti 000123").by("Liisa Loki");
        Files.delete(folder.resolve(names(reportNumber(), "luonnos")[3]));

        Reply reply = talk.pressed(draft.choices().get(0)).by("Liisa Loki");

        assertThat(Shown.text(reply)).contains("ei onnistunut. Mitään ei muutettu.");
        assertThat(files()).noneMatch(name -> name.contains("tarkistettu"));
        assertThat(count("log_report where released_at is null and released_by_id is null"))
                .isEqualTo(1);
    }

    @Test
    void is_refused_with_a_letter_that_the_officer_completes() throws IOException {
        Reply draft = talk.said("Lokiraportti 000123").by("Liisa Loki");
        long number = reportNumber();

        Reply refused = talk.pressed(draft.choices().get(1)).by("Liisa Loki");
        Reply again = talk.pressed(draft.choices().get(0)).by("Liisa Loki");

        assertThat(Shown.text(refused)).startsWith("Lokiraportti " + number + " on hylätty");
        assertThat(Shown.text(again)).startsWith("Lokiraportti " + number + " on jo hylätty 24.11.2026 klo 9.00.");
        assertThat(files())
                .containsExactly(
                        "lokiraportti-" + number + "-kieltaytyminen-fi.txt",
                        "lokiraportti-" + number + "-kieltaytyminen-sv.txt");
        assertThat(Files.readString(folder.resolve(files().get(0))))
                .contains("asiakasnumero 000123", "703/2023, 11 §", "tietosuojavaltuutetun", "[ ] ", "Perustelut:");
    }

    @Test
    void takes_in_older_data_for_a_reason_that_is_kept() throws IOException {
        talk.turn(Duration.ofDays(3 * 365));
        Reply draft = talk.said("Lokiraportti 000123").by("Liisa Loki");
        long number = reportNumber();
        assertThat(Files.readString(folder.resolve(names(number, "luonnos")[0])))
                .doesNotContain("24.11.2026");

        Reply asked = talk.pressed(draft.choices().get(2)).by("Liisa Loki");
        Reply all = talk.pressed(asked.choices().get(0), Map.of("words", "Epäily urkinnasta, poliisitutkinta"))
                .by("Liisa Loki");

        assertThat(Shown.text(asked)).contains("erityisestä syystä");
        assertThat(Shown.text(all)).contains("koko lokin ajalta");
        assertThat(labels(all)).containsExactly("Vapauta", "Hylkää");
        assertThat(files()).containsExactly(names(number + 1, "luonnos"));
        assertThat(Files.readString(folder.resolve(names(number + 1, "luonnos")[0])))
                .contains("24.11.2026 klo 9.00");
        assertThat(count("log_report where older_reason = 'Epäily urkinnasta, poliisitutkinta'"))
                .isEqualTo(1);
        assertThat(Shown.text(talk.pressed(draft.choices().get(0)).by("Liisa Loki")))
                .startsWith("Lokiraportin " + number + " tilalle on jo tehty lokiraportti " + (number + 1));
    }

    @Test
    void keeps_no_identity_code_and_no_name_without_asking_in_the_reason() {
        Reply draft = talk.said("Lokiraportti 000123").by("Liisa Loki");
        Choice send =
                talk.pressed(draft.choices().get(2)).by("Liisa Loki").choices().get(0);

        Reply code = talk.pressed(send, Map.of("words", "koskee 120345-901U")).by("Liisa Loki");
        Reply name = talk.pressed(send, Map.of("words", "Pertti Lehdon pyyntö")).by("Liisa Loki");

        assertThat(Shown.text(code)).startsWith("Syy sisälsi henkilötunnuksen.");
        assertThat(Shown.text(name)).startsWith("Teksti näyttää sisältävän henkilön nimen");
        assertThat(count("log_report")).isEqualTo(1);

        talk.pressed(name.choices().get(1), Map.of("words", "Pertti Lehdon pyyntö"))
                .by("Liisa Loki");

        assertThat(count("log_report where older_reason = 'Pertti Lehdon pyyntö'"))
                .isEqualTo(1);
    }

    @Test
    void says_the_same_of_nobody_and_of_a_client_who_is_the_officers_to_keep_away_from() {
        people.recuses(officer, "000123");

        Reply kept = talk.said("lokiraportti 000123").by("Liisa Loki");
        Reply nobody = talk.said("lokiraportti 999999").by("Liisa Loki");

        assertThat(Shown.text(kept)).startsWith("En voi tehdä lokiraporttia tällä numerolla.");
        assertThat(nobody).isEqualTo(kept);
        assertThat(count("log_report")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tiina Mäkelä", "Pekka Pääkäyttäjä"})
    void tells_everybody_else_how_the_client_gets_it(String colleague) {
        people.gives(people.worker("Pekka Pääkäyttäjä"), WorkerRole.MAIN_USER);

        Reply there = talk.said("Lokiraportti 000123").by(colleague);
        Reply nobody = talk.said("Lokiraportti 999999").by(colleague);

        assertThat(Shown.text(there)).startsWith(WAY).contains("kirjallisesti", "703/2023, 11 §");
        assertThat(nobody).isEqualTo(there);
        assertThat(count("log_report")).isZero();
        assertThat(events()).contains("LOG_REPORT_COMMAND_REFUSED");
    }

    @Test
    void makes_nothing_in_a_channel_not_even_for_the_log_officer() {
        Reply reply = talk.said("Lokiraportti 000123").inChannelBy("Liisa Loki");

        assertThat(Shown.text(reply)).contains("poista viestisi");
        assertThat(count("log_report")).isZero();
    }

    @Test
    void asks_again_who_presses_an_old_button() throws IOException {
        Reply draft = talk.said("Lokiraportti 000123").by("Liisa Loki");
        store.jdbc().sql("delete from worker_role").update();

        for (Choice button : draft.choices()) {
            assertThat(Shown.text(talk.pressed(button).by("Liisa Loki"))).startsWith(WAY);
        }

        assertThat(files()).containsExactly(names(reportNumber(), "luonnos"));
        assertThat(count("log_report where released_at is null and refused_at is null"))
                .isEqualTo(1);
    }

    @Test
    void is_not_released_by_who_was_disqualified_in_between() throws IOException {
        Reply draft = talk.said("Lokiraportti 000123").by("Liisa Loki");
        people.recuses(officer, "000123");

        assertThat(Shown.text(talk.pressed(draft.choices().get(0)).by("Liisa Loki")))
                .startsWith("En voi tehdä");
        assertThat(files()).containsExactly(names(reportNumber(), "luonnos"));
    }

    @Test
    void asks_for_the_number_where_a_name_or_nothing_was_written() {
        assertThat(Shown.text(talk.said("lokiraportti").by("Liisa Loki"))).contains("lokiraportti ja asiakasnumero");
        assertThat(Shown.text(talk.said("lokiraportti Matti Virtanen").by("Liisa Loki")))
                .contains("Nimellä en hae.");
        assertThat(Shown.text(talk.said("lokiraportti 120345-901U").by("Liisa Loki")))
                .contains("Kirjoitit henkilötunnuksen.");
    }

    @Test
    void records_each_step_with_the_report_and_the_client() {
        Reply draft = talk.said("Lokiraportti 000123").by("Liisa Loki");
        talk.pressed(draft.choices().get(0)).by("Liisa Loki");

        assertThat(events()).contains("LOG_REPORT_ORDERED", "LOG_REPORT_RELEASED");
        assertThat(store.jdbc()
                        .sql("""
                                select count(*) from audit_client ac join audit_entry e on e.id = ac.entry_id
                                where e.event like 'LOG_REPORT%' and e.ground = 'OFFICE' and ac.client_id = ?
                                """)
                        .param(matti.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kuka on katsonut mun asiakkaan tietoja",
                "kuka on kattonu mun asiakkaan tietoi?",
                "Ketkä ovat katsoneet asiakkaani tietoja?",
                "onkohan kukaan urkkinut asiakkaan tietoja",
                "kuka on katsellut Matti Virtasen tietoja",
                "kukahan on nähnyt sen tiedot",
                "Miten asiakas saa lokitietonsa?",
            })
    void shows_the_way_when_somebody_asks_who_has_looked(String question) {
        assertThat(Shown.text(talk.said(question).by("Tiina Mäkelä"))).startsWith(WAY);
    }

    @ParameterizedTest
    @CsvSource({
        "Vem har tittat på min klients uppgifter?, SV, Klienten har rätt att få veta",
        "vilka har sett klientens uppgifter, SV, Klienten har rätt att få veta",
        "Who has looked at my client's data?, EN, A client has the right to know",
        "has anybody viewed the client's information, EN, A client has the right to know",
    })
    void shows_the_way_in_the_other_languages_too(String question, Language language, String answer) {
        assertThat(Shown.text(talk.said(question).in(language).by("Tiina Mäkelä")))
                .startsWith(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Loggrapport 000123", "gör loggrapport 000123", "Log report 000123", "tee lokiraportti 000123"})
    void is_ordered_in_any_of_the_languages(String words) {
        talk.said(words).by("Liisa Loki");

        assertThat(count("log_report")).isEqualTo(1);
    }

    private static List<String> labels(Reply reply) {
        return reply.choices().stream().map(Choice::label).toList();
    }

    private static String[] names(long number, String state) {
        return Stream.of("fi.csv", "fi.pdf", "sv.csv", "sv.pdf")
                .map(end -> "lokiraportti-" + number + "-" + state + "-" + end)
                .toArray(String[]::new);
    }

    private List<String> files() throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String pdf(String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(folder.resolve(name).toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private long reportNumber() {
        return store.jdbc()
                .sql("select max(id) from log_report")
                .query(Long.class)
                .single();
    }

    private int count(String table) {
        return store.jdbc()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private List<String> events() {
        return store.jdbc()
                .sql("select event from audit_entry")
                .query(String.class)
                .list();
    }
}
