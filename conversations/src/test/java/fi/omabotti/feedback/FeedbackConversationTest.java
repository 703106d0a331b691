package fi.omabotti.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Takeaway;
import fi.omabotti.conversation.Talk;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
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
        try (Talk talk = talk("Palautteet, PL 1, 00001 Esimerkkilä", "https://palaute.esimerkki.fi/lomake")) {
            talk.said("asiakaspalautelomake").by(TIINA);
            byte[] before = Files.readAllBytes(folder.resolve("feedback-form-fi.docx"));
            talk.said("asiakaspalautelomake").by(TIINA);

            assertThat(Files.readAllBytes(folder.resolve("feedback-form-fi.docx")))
                    .isEqualTo(before);
        }
    }

    @Test
    void says_nothing_of_the_web_when_there_is_no_address_there() throws IOException {
        try (Talk talk = talk("Palautteet, PL 1, 00001 Esimerkkilä", "")) {
            talk.said("asiakaspalautelomake").by(TIINA);
        }
        assertThat(text("fi")).doesNotContain("internetissä", "QR");
    }

    @Test
    void gives_the_form_to_take_along_in_one_s_own_language_and_in_others() throws IOException {
        try (Talk talk = talk("Palautteet, PL 1, 00001 Esimerkkilä", "https://palaute.esimerkki.fi/lomake")) {
            Reply offered = talk.said("asiakaspalautelomake").by(TIINA);
            assertThat(file(offered).name()).isEqualTo("feedback-form-fi.docx");
            assertThat(file(offered).description()).isEqualTo("Palautelomake asiakkaalle, suomeksi");
            assertThat(file(offered).content().getByteArray())
                    .isEqualTo(Files.readAllBytes(folder.resolve("feedback-form-fi.docx")));
            assertThat(offered.choices()).extracting(Choice::label).containsExactly("Ota ruotsiksi", "Ota englanniksi");

            Reply swedish = talk.pressed(offered.choices().get(0)).by(TIINA);
            Reply taken = talk.pressed(file(swedish).taking()).by(TIINA);

            assertThat(Shown.text(swedish))
                    .isEqualTo(
                            "Lomake on valmis: feedback-form-sv.docx. Hyväksy tallennus, niin se tallennetaan OneDriveesi.");
            assertThat(Shown.text(taken)).isEqualTo("Lomake tallennetaan OneDriveesi: feedback-form-sv.docx.");
            assertThat(file(taken).content().getByteArray())
                    .isEqualTo(Files.readAllBytes(folder.resolve("feedback-form-sv.docx")));
        }
    }

    @Test
    void gives_no_file_where_others_read_along_nor_by_a_forged_button() {
        try (Talk talk = talk("Palautteet, PL 1, 00001 Esimerkkilä", "")) {
            assertThat(talk.pressed(pick("file", Map.of("language", "fi")))
                            .inChannelBy(TIINA)
                            .file())
                    .isNull();
            for (Choice forged : List.of(
                    pick("file", Map.of("language", "../../etc")), pick("file", Map.of()), pick("write", Map.of()))) {
                Reply reply = talk.pressed(forged).by(TIINA);
                assertThat(Shown.text(reply)).startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
                assertThat(reply.file()).isNull();
            }
        }
        try (Talk talk = talk(" ", "")) {
            assertThat(talk.pressed(pick("file", Map.of("language", "fi")))
                            .by(TIINA)
                            .file())
                    .isNull();
        }
    }

    @Test
    void has_the_address_of_the_web_as_a_code_that_a_phone_reads() throws IOException, NotFoundException {
        try (Talk talk = talk("", "https://palaute.esimerkki.fi/lomake?k=2&l=fi")) {
            talk.said("asiakaspalautelomake").by(TIINA);
        }

        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(folder.resolve("feedback-form-fi.docx")))) {
            byte[] picture = document.getAllPictures().get(0).getData();
            assertThat(read(picture)).isEqualTo("https://palaute.esimerkki.fi/lomake?k=2&l=fi");
        }
    }

    @Test
    void takes_no_link_that_is_too_long_for_a_code() {
        URI link = URI.create("https://palaute.esimerkki.fi/" + "x".repeat(300));

        assertThatThrownBy(() -> new FeedbackSettings(null, link))
                .hasMessage("omabotti.feedback.link is longer than 300 characters");
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
                    .startsWith("Lomaketta ei voitu tallentaa palvelimelle. Voit silti ottaa sen tästä keskustelusta.");
            assertThat(talk.said("asiakaspalautelomake").by(TIINA).file()).isNotNull();
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

    private static Choice pick(String action, Map<String, String> values) {
        return new Choice.Pick("", FeedbackConversation.NAME, action, values);
    }

    private static Takeaway file(Reply reply) {
        return Objects.requireNonNull(reply.file(), () -> Shown.text(reply));
    }

    private static String read(byte[] png) throws IOException, NotFoundException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        LuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    private Talk talk(String address, String link) {
        return new Talk(
                store,
                Map.of(
                        "omabotti.log-reports.folder", folder.toString(),
                        "omabotti.feedback.return-address", address,
                        "omabotti.feedback.link", link));
    }

    /** Each paragraph with its style, or what its picture shows; each table row with its cells. */
    private String text(String language) throws IOException {
        StringBuilder text = new StringBuilder();
        try (XWPFDocument document =
                new XWPFDocument(Files.newInputStream(folder.resolve("feedback-form-" + language + ".docx")))) {
            document.getBodyElements().forEach(element -> {
                if (element instanceof XWPFParagraph paragraph) {
                    text.append(line(paragraph));
                } else if (element instanceof XWPFTable table) {
                    table.getRows()
                            .forEach(row -> text.append(row.getTableCells().stream()
                                            .map(cell -> room(cell.getText()))
                                            .collect(Collectors.joining(" | ")))
                                    .append('\n'));
                }
            });
        }
        return text.toString();
    }

    /** Empty for the gap after a table. */
    private static String line(XWPFParagraph paragraph) {
        String picture = paragraph.getRuns().stream()
                .flatMap(run -> run.getEmbeddedPictures().stream())
                .map(it -> "(" + it.getDescription() + ")")
                .collect(Collectors.joining());
        String shown = paragraph.getText() + picture;
        return shown.isEmpty() ? "" : "[%s] %s\n".formatted(paragraph.getStyle(), shown);
    }

    private static String room(String cell) {
        return cell.isBlank() ? "(room to write)" : cell;
    }

    private static String golden(String file) throws IOException {
        try (InputStream content =
                Objects.requireNonNull(FeedbackConversationTest.class.getResourceAsStream(file), file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
