package fi.omabotti.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnEveryStore
class FeedbackConversationTest {

    private static final String TIINA = "Tiina Mäkelä";

    private final TestStore store;
    private final Path folder;

    FeedbackConversationTest(TestStore store, @TempDir Path folder) {
        this.store = store;
        this.folder = folder.resolve("files");
    }

    @BeforeEach
    void tiina() {
        store.empty();
        new People(store).worker(TIINA);
    }

    @Test
    void writes_the_form_in_each_language_and_says_where_it_is() throws IOException {
        try (Talk talk = talk("Palautteet, PL 1, 00001 Esimerkkilä", "https://palaute.esimerkki.fi/lomake")) {
            assertThat(Shown.text(talk.said("asiakaspalautelomake").by(TIINA)))
                    .startsWith("Lomake on valmis tulostettavaksi: feedback-form-fi.docx, feedback-form-sv.docx")
                    .contains(folder.toString());
        }

        assertThat(text("fi")).isEqualTo(golden("form-fi.txt"));
        assertThat(text("sv")).isEqualTo(golden("form-sv.txt"));
    }

    @Test
    void writes_the_same_bytes_however_often_it_is_asked() throws IOException {
        try (Talk talk = talk("Palautteet, PL 1, 00001 Esimerkkilä", "")) {
            talk.said("asiakaspalautelomake").by(TIINA);
            byte[] before = Files.readAllBytes(folder.resolve("feedback-form-fi.docx"));
            talk.said("asiakaspalautelomake").by(TIINA);

            assertThat(Files.readAllBytes(folder.resolve("feedback-form-fi.docx")))
                    .isEqualTo(before);
        }
        assertThat(text("fi")).doesNotContain("internetissä");
    }

    @Test
    void says_that_there_is_no_form_while_nobody_knows_where_to_return_it() {
        try (Talk talk = talk(" ", "")) {
            assertThat(Shown.text(talk.said("asiakaspalautelomake").by(TIINA))).startsWith("Lomaketta ei vielä ole");
        }
        assertThat(folder).doesNotExist();
    }

    @Test
    void says_that_nothing_was_saved_when_others_can_read_the_folder() throws IOException {
        Files.createDirectory(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (Talk talk = talk("Palautteet, PL 1, 00001 Esimerkkilä", "")) {
            assertThat(Shown.text(talk.said("asiakaspalautelomake").by(TIINA)))
                    .startsWith("Lomaketta ei voitu tallentaa");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void tells_no_place_where_others_read_along() {
        try (Talk talk = talk("Palautteet, PL 1, 00001 Esimerkkilä", "")) {
            assertThat(Shown.text(talk.said("asiakaspalautelomake").inChannelBy(TIINA)))
                    .isEqualTo("Tehdään tämä kahdenkeskisessä keskustelussa.");
        }
        assertThat(folder).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "responsblankett för klienten, SV, Blanketten är klar",
        "feedback form for clients, EN, The form is ready",
        "tulosta palautelomake asiakkaalle, FI, Lomake on valmis"
    })
    void is_asked_for_in_every_language(String words, Language language, String says) {
        try (Talk talk = talk("Palautteet, PL 1, 00001 Esimerkkilä", "")) {
            assertThat(Shown.text(talk.said(words).in(language).by(TIINA))).startsWith(says);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"palautelomake Matti Virtaselle", "anna palautetta botista"})
    void leaves_other_words_to_others(String words) {
        try (Talk talk = talk("Palautteet, PL 1, 00001 Esimerkkilä", "")) {
            assertThat(Shown.text(talk.said(words).by(TIINA))).doesNotContain("tulostettavaksi");
        }
        assertThat(folder).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://palaute.esimerkki.fi", "https:lomake", "javascript:alert(1)"})
    void takes_no_link_but_of_the_web(String link) {
        assertThatThrownBy(() -> new FeedbackSettings(null, URI.create(link)))
                .hasMessage("omabotti.feedback.link is no https address");
    }

    private Talk talk(String address, String link) {
        return new Talk(
                store,
                Map.of(
                        "omabotti.log-reports.folder", folder.toString(),
                        "omabotti.feedback.return-address", address,
                        "omabotti.feedback.link", link));
    }

    /** Each paragraph with its style, each table row with its cells; the room for writing as it is counted in lines. */
    private String text(String language) throws IOException {
        StringBuilder text = new StringBuilder();
        try (XWPFDocument document =
                new XWPFDocument(Files.newInputStream(folder.resolve("feedback-form-" + language + ".docx")))) {
            document.getBodyElements().forEach(element -> {
                if (element instanceof XWPFParagraph paragraph
                        && !paragraph.getText().isEmpty()) {
                    text.append("[%s] %s\n".formatted(paragraph.getStyle(), paragraph.getText()));
                } else if (element instanceof XWPFTable table) {
                    table.getRows()
                            .forEach(row -> text.append(row.getCell(0).getText())
                                    .append(" | ")
                                    .append(room(row.getCell(1).getText()))
                                    .append('\n'));
                }
            });
        }
        return text.toString();
    }

    private static String room(String cell) {
        return cell.isBlank() ? "(" + cell.lines().count() + ")" : cell;
    }

    private static String golden(String file) throws IOException {
        try (InputStream content =
                Objects.requireNonNull(FeedbackConversationTest.class.getResourceAsStream(file), file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
