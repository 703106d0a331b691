package fi.omabotti.compilation.document;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.compilation.Compilation;
import fi.omabotti.compilation.Gathering;
import fi.omabotti.conversation.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

class WordFileTest {

    private static final String HOSTILE =
            "=HYPERLINK(\"http://x\")\n<w:p>&amp;</w:p>\t]]> \u0001\uFFFE\uD800 +1 {0} ${x} MERGEFIELD";

    @Test
    void says_what_came_out() throws IOException {
        assertThat(text(TheAnswers.given().ofAll(), Language.FI)).isEqualTo(Golden.of("koonti.docx.txt"));
    }

    @Test
    void says_it_in_swedish_with_the_questions_in_swedish() throws IOException {
        assertThat(text(TheAnswers.given().ofAll(), Language.SV))
                .startsWith("""
                        [Title] Sammanställning: Prov
                        [Subtitle] Alla team
                        """)
                .contains("[Heading2] 1. Vad är det?", "[Normal] Ingår i antalen 6 / 11 (55 %)");
    }

    @Test
    void tells_a_small_team_its_own_answer_and_themes() throws IOException {
        assertThat(text(TheAnswers.given().ofTeam(2), Language.FI)).isEqualTo(Golden.of("pieni-tiimi.docx.txt"));
    }

    @Test
    void before_it_is_published_it_holds_no_word_that_anybody_wrote() throws IOException {
        assertThat(text(TheAnswers.given().countsOnly().ofAll(), Language.FI))
                .contains("Luonnos: vain lukumäärät")
                .doesNotContain("Kuljen rinnalla", "Nimeämme", "[Quote]");
    }

    @Test
    void is_written_in_a_language_that_a_screen_reader_knows() throws IOException, XmlException {
        for (Map.Entry<Language, String> expected : Map.of(
                        Language.FI, "fi-FI", Language.SV, "sv-FI", Language.EN, "en-GB")
                .entrySet()) {
            try (XWPFDocument document = open(TheAnswers.given().ofAll(), expected.getKey())) {
                assertThat(document.getStyle()
                                .getDocDefaults()
                                .getRPrDefault()
                                .getRPr()
                                .getLangArray(0)
                                .getVal())
                        .isEqualTo(expected.getValue());
            }
        }
    }

    @Test
    void has_a_chart_for_each_choice_and_scale_that_says_in_words_what_it_shows() throws IOException {
        try (XWPFDocument document = open(TheAnswers.given().ofAll(), Language.FI)) {
            assertThat(document.getCharts()).hasSize(3);
            assertThat(drawings(document))
                    .extracting(CTNonVisualDrawingProps::getDescr)
                    .containsExactly(
                            "Pylväskaavio: Onko se selvää? on: 4 (67\u00A0%); ei: 2 (33\u00A0%).",
                            "Pylväskaavio: Mitä tarvitset? aikaa: 6 (100\u00A0%); tukea: 2 (33\u00A0%).",
                            "Pylväskaavio: Kuinka selvä rooli on? Asteikko 1–5. Selvä minulle. Keskiarvo 3,7; Selvä"
                                    + " kumppaneille. Keskiarvo 2,0.");
            assertThat(drawings(document))
                    .extracting(CTNonVisualDrawingProps::getId)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void repeats_the_header_of_each_table_and_tears_no_row() throws IOException {
        try (XWPFDocument document = open(TheAnswers.given().ofAll(), Language.FI)) {
            assertThat(document.getTables()).hasSizeGreaterThan(5);
            for (XWPFTable table :
                    document.getTables().subList(1, document.getTables().size())) {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRows())
                        .allSatisfy(it -> assertThat(it.isCantSplitRow()).isTrue());
            }
        }
    }

    @Test
    void takes_whatever_was_written_for_words() throws IOException {
        Compilation compilation = new Gathering()
                .team(1, 6)
                .several(5, 1, Map.of("sana", HOSTILE))
                .ofAll();

        assertThat(text(compilation, Language.FI))
                .contains("=HYPERLINK(\"http://x\")\n<w:p>&amp;</w:p>")
                .contains("{0} ${x}");
        try (XWPFDocument document = open(compilation, Language.FI)) {
            assertThat(document.getHyperlinks()).isEmpty();
        }
    }

    @Test
    void names_nobody_as_its_maker() throws IOException {
        try (XWPFDocument document = open(TheAnswers.given().ofAll(), Language.FI)) {
            var properties = document.getProperties().getCoreProperties();
            assertThat(List.of(properties.getCreator(), properties.getLastModifiedByUser()))
                    .containsOnly("Omabotti");
        }
    }

    @Test
    void is_the_same_to_the_byte_for_the_same_answers() throws IOException {
        assertThat(bytes(TheAnswers.given().ofAll(), Language.FI))
                .isEqualTo(bytes(TheAnswers.given().ofAll(), Language.FI));
    }

    private static List<CTNonVisualDrawingProps> drawings(XWPFDocument document) {
        return document.getParagraphs().stream()
                .flatMap(it -> it.getRuns().stream())
                .filter(it -> it.getCTR().sizeOfDrawingArray() > 0)
                .map(it -> it.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr())
                .toList();
    }

    /** Each paragraph with its style, each table row with its cells. */
    private static String text(Compilation compilation, Language language) throws IOException {
        StringBuilder text = new StringBuilder();
        try (XWPFDocument document = open(compilation, language)) {
            document.getBodyElements().forEach(element -> {
                if (element instanceof XWPFParagraph paragraph
                        && !paragraph.getText().isEmpty()) {
                    text.append("[%s] %s\n".formatted(paragraph.getStyle(), paragraph.getText()));
                } else if (element instanceof XWPFTable table) {
                    text.append(table.getText().strip().replace("\t", " | ")).append('\n');
                }
            });
        }
        return text.toString().replace('\u00A0', ' ');
    }

    private static XWPFDocument open(Compilation compilation, Language language) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(compilation, language)));
    }

    private static byte[] bytes(Compilation compilation, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordFile.write(compilation, language, out);
        return Objects.requireNonNull(out.toByteArray());
    }
}
