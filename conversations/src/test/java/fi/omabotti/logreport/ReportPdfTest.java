package fi.omabotti.logreport;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.assignment.ClientId;
import fi.omabotti.assignment.ClientSummary;
import fi.omabotti.conversation.Language;
import fi.omabotti.disclosure.Disclosure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@Rule("P-17")
class ReportPdfTest {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 24, 9, 0, 0, 0, ZoneId.of("Europe/Helsinki"));

    @Test
    void says_in_which_language_it_is_and_what_without_naming_the_client() throws IOException {
        try (PDDocument document = pdf(Language.SV, entries(1))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("sv-FI");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Loggrapport 17");
        }
    }

    @Test
    void holds_each_entry_once_and_the_header_on_each_page() throws IOException {
        try (PDDocument document = pdf(Language.FI, entries(200))) {
            String text = new PDFTextStripper().getText(document);

            int pages = document.getNumberOfPages();
            assertThat(text).contains("Sivu 1/" + pages, "Sivu " + pages + "/" + pages);
            assertThat(text.split("\\(työntekijä", -1)).hasSize(201);
            assertThat(text.split("Mitä näytettiin", -1)).hasSize(pages + 1);
        }
    }

    @Test
    void has_room_for_ten_thousand_entries() throws IOException {
        try (PDDocument document = pdf(Language.FI, entries(10_000))) {
            int pages = document.getNumberOfPages();
            PDFTextStripper last = new PDFTextStripper();
            last.setStartPage(pages);

            assertThat(pages).isGreaterThan(300);
            assertThat(last.getText(document)).contains("Tiina Mäkelä", "Sivu " + pages + "/" + pages);
        }
    }

    @Test
    void prints_foreign_names_and_puts_a_question_mark_for_what_it_cannot_draw() throws IOException {
        try (PDDocument document = pdf(Language.FI, List.of(entry("Żaneta Đorđević Ирина 王"), entry("Ωραία\tÞórr")))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Żaneta Đorđević Ирина ?", "Ωραία Þórr");
        }
    }

    @Test
    void breaks_a_word_that_is_wider_than_its_column_and_a_row_that_is_higher_than_a_page() throws IOException {
        Disclosure wide = entry("Ö".repeat(3000));

        try (PDDocument document = pdf(Language.FI, List.of(wide, entry("Tiina Mäkelä")))) {
            String text = new PDFTextStripper().getText(document);

            assertThat(text.chars().filter(letter -> letter == 'Ö')).hasSize(3000);
            assertThat(text).contains("Tiina Mäkelä");
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
        }
    }

    @Test
    void says_so_when_nobody_has_looked() throws IOException {
        try (PDDocument document = pdf(Language.FI, List.of())) {
            assertThat(new PDFTextStripper().getText(document)).contains("ei ole näyttänyt sinua koskevia tietoja");
        }
    }

    static List<Disclosure> entries(int count) {
        return IntStream.range(0, count).mapToObj(i -> entry("Tiina Mäkelä")).toList();
    }

    private static Disclosure entry(String name) {
        return new Disclosure(
                NOW.toInstant(),
                7L,
                name,
                "sosiaaliohjaaja",
                List.of("Ikäkuunto"),
                "NAMED_WORKER_TOLD",
                "RELATION",
                null);
    }

    static PDDocument pdf(Language language, List<Disclosure> entries) throws IOException {
        ClientSummary client = new ClientSummary(new ClientId(1), "000123", "Matti Olavi", "Virtanen", 1945, null);
        ReportContent content = new ReportContent(17, client, LocalDate.of(2024, 11, 24), NOW, entries);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportPdf.write(new ReportText(language, content, ""), out);
        return Loader.loadPDF(out.toByteArray());
    }
}
