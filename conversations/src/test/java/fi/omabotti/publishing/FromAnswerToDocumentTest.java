package fi.omabotti.publishing;

import static fi.omabotti.publishing.Results.KIA;
import static fi.omabotti.publishing.Results.OUTI;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.conversation.Language;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole way: people answer in the store, themes go out and come back, it is frozen and published, and files are taken. */
@OnEveryStore
class FromAnswerToDocumentTest {

    /** Of an answer: made from a pseudonym, so another one in each run. */
    private static final Pattern NUMBER = Pattern.compile("\\b[A-Z][0-9A-Z]{7}\\b");

    private final TestStore store;

    FromAnswerToDocumentTest(TestStore store) {
        this.store = store;
    }

    @ParameterizedTest
    @EnumSource(names = {"FI", "SV"})
    void the_documents_say_what_was_read_and_found_right(Language language) throws IOException {
        try (Results results = new Results(store)) {
            byte[] sorting = results.sorting();
            results.send(
                    Results.changed(sorting, sheet -> {
                        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
                            sheet.getRow(i).createCell(3).setCellValue("rinnalla; vahvuus");
                        }
                    }),
                    KIA);
            results.published();

            String word = word(taken(results, "word", OUTI, language));
            String excel = excel(taken(results, "excel", KIA, language));

            assertThat(word).isEqualTo(golden("koonti." + language.tag() + ".docx.txt"));
            assertThat(excel).isEqualTo(golden("koonti." + language.tag() + ".xlsx.txt"));
        }
    }

    private static byte[] taken(Results results, String action, String name, Language language) {
        return Results.file(results.workshop
                .talk
                .pressed(Results.pick(action, results.values("taken", "yes")))
                .in(language)
                .by(name));
    }

    private static String word(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return plain(text.getText());
        }
    }

    private static String excel(byte[] file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
                XSSFExcelExtractor text = new XSSFExcelExtractor(workbook)) {
            return plain(text.getText());
        }
    }

    private static String plain(String text) {
        return NUMBER.matcher(text).replaceAll("NUMERO").replace('\u00A0', ' ').strip() + "\n";
    }

    private static String golden(String name) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(FromAnswerToDocumentTest.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
