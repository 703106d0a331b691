package fi.omabotti.compilation.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.compilation.Compilation;
import fi.omabotti.compilation.Compiler;
import fi.omabotti.compilation.Gathering;
import fi.omabotti.compilation.Material;
import fi.omabotti.compilation.Sorted;
import fi.omabotti.compilation.Sorted.Fault;
import fi.omabotti.compilation.Sorted.What;
import fi.omabotti.compilation.Tagging;
import fi.omabotti.compilation.WrittenAnswer;
import fi.omabotti.conversation.Language;
import fi.omabotti.questionnaire.Labelled;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookFileTest {

    @Test
    void holds_every_count_and_the_answers_that_may_be_quoted() throws IOException {
        assertThat(text(readers(TheAnswers.given().ofAll()))).isEqualTo(Golden.of("koonti.xlsx.txt"));
    }

    @Test
    void its_readers_get_no_answer_that_may_not_be_quoted_and_no_sheet_of_themes() throws IOException {
        String text = text(readers(TheAnswers.given().ofAll()));

        assertThat(text).contains("Kuljen rinnalla 3.").doesNotContain("Ei lainata", "Pienessä tiimissä", "teemat\n");
        assertThat(text(readers(TheAnswers.given().countsOnly().ofAll()))).doesNotContain("Kuljen rinnalla");
    }

    @Test
    void no_cell_is_ever_a_formula() throws IOException {
        Gathering gathering = new Gathering().team(1, 9);
        for (String beginning : List.of("=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0")) {
            gathering.personal(1, Map.of("sana", beginning));
        }

        try (XSSFWorkbook workbook = open(facilitators(new Compiler(gathering.material())))) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().matches("(?s)[=+\\-@].*")) {
                    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                }
            })));
            assertThat(workbook.getSheet("teemat").getLastRowNum()).isEqualTo(5);
        }
    }

    @Test
    void a_csv_has_no_formula_either_and_begins_with_a_byte_order_mark() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile.quotes(TheAnswers.given().ofAll(), Language.FI, out);

        assertThat(out.toString(UTF_8))
                .startsWith("\uFEFFNumero;Osa;Kysymys;Vastaus;Teemat\r\n")
                .contains(";'+358 on numeron alku.;")
                .doesNotContain(";+358");
    }

    @Test
    void markdown_takes_nothing_that_was_written_for_markup() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MarkdownFile.write(
                new Gathering()
                        .team(1, 6)
                        .several(5, 1, Map.of("sana", "# <script>\n![x](http://x) | a"))
                        .ofAll(),
                Language.FI,
                out);

        assertThat(out.toString(UTF_8))
                .contains("> \\# \\<script\\>  \n> \\!\\[x\\](http\\://x) \\| a  \n> (")
                .doesNotContain("<script>");
    }

    @Test
    void themes_that_are_written_into_it_come_back() throws IOException {
        Compiler compiler = compiler();
        byte[] file = changed(facilitators(compiler), sheet -> {
            sheet.getRow(1).createCell(3).setCellValue("Verkostot;  uusi   teema ");
            sheet.getRow(2).createCell(3).setCellValue("");
            sheet.getRow(3).createCell(3).setCellValue("Uusi teema, nätverk");
        });

        Tagging tagging = taken(ThemesFromWorkbook.of(file).sorted(compiler));

        List<String> numbers =
                compiler.writtenAnswers().stream().map(WrittenAnswer::number).toList();
        assertThat(tagging.themes())
                .extracting(Labelled::key)
                .containsExactly("rooli", "verkostot", "vahvuus", "kohde", "uusi-teema");
        assertThat(tagging.byAnswer().get(numbers.get(0))).isEqualTo(Set.of("verkostot", "uusi-teema"));
        assertThat(tagging.byAnswer().get(numbers.get(1))).isEmpty();
        assertThat(tagging.byAnswer().get(numbers.get(2))).isEqualTo(Set.of("verkostot", "uusi-teema"));
    }

    @Test
    void what_is_brought_back_unchanged_changes_nothing() throws IOException {
        Compiler compiler = compiler();

        Tagging tagging = taken(ThemesFromWorkbook.of(facilitators(compiler)).sorted(compiler));

        assertThat(tagging.themes()).isEqualTo(compiler.tagging().themes());
        compiler.writtenAnswers()
                .forEach(it -> assertThat(tagging.byAnswer().get(it.number()))
                        .isEqualTo(it.themes().stream().map(Labelled::key).collect(Collectors.toSet())));
    }

    @Test
    void nothing_is_taken_when_an_answer_is_unknown_and_each_is_told() throws IOException {
        Compiler compiler = compiler();
        byte[] file = changed(facilitators(compiler), sheet -> {
            sheet.getRow(1).createCell(0).setCellValue("AAAAAAAA");
            sheet.getRow(2).createCell(3).setCellValue("x".repeat(61));
            sheet.getRow(4).createCell(0).setCellValue(12);
        });

        assertThat(ThemesFromWorkbook.of(file).sorted(compiler))
                .isEqualTo(new Sorted.Refused(List.of(
                        new Fault(2, What.UNKNOWN_NUMBER),
                        new Fault(3, What.NO_THEME),
                        new Fault(5, What.UNKNOWN_NUMBER))));
    }

    @Test
    void what_is_no_such_workbook_is_refused() throws IOException {
        Compiler compiler = compiler();

        assertThat(ThemesFromWorkbook.of("<html>".getBytes(UTF_8)).sorted(compiler))
                .isEqualTo(new Sorted.Refused(List.of(new Fault(0, What.UNREADABLE))));
        assertThat(ThemesFromWorkbook.of(readers(compiler.ofAll())).sorted(compiler))
                .isEqualTo(new Sorted.Refused(List.of(new Fault(0, What.NO_THEMES))));
    }

    @Test
    void the_columns_may_stand_anywhere() throws IOException {
        Compiler compiler = compiler();
        String number = compiler.writtenAnswers().get(0).number();
        byte[] file = changed(facilitators(compiler), sheet -> {
            IntStream.rangeClosed(0, sheet.getLastRowNum()).forEach(it -> sheet.removeRow(sheet.getRow(it)));
            row(sheet, 0, "oma muistiinpano", "Teema", "NUMERO");
            row(sheet, 1, "?", "rooli", " " + number + " ");
        });

        assertThat(taken(ThemesFromWorkbook.of(file).sorted(compiler))
                        .byAnswer()
                        .get(number))
                .isEqualTo(Set.of("rooli"));
    }

    @Test
    void is_the_same_to_the_byte_for_the_same_answers() throws IOException {
        assertThat(readers(TheAnswers.given().ofAll()))
                .isEqualTo(readers(TheAnswers.given().ofAll()));
    }

    private static void row(Sheet sheet, int number, String... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    private static Compiler compiler() {
        Material material = TheAnswers.given().material();
        return new Compiler(material);
    }

    private static Tagging taken(Sorted sorted) {
        return sorted.fold(Sorted.Taken::tagging, refused -> {
            throw new AssertionError(refused.toString());
        });
    }

    private static byte[] readers(Compilation compilation) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookFile.write(compilation, Language.FI, out);
        return out.toByteArray();
    }

    private static byte[] facilitators(Compiler compiler) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookFile.writeForFacilitators(compiler, 12, Language.FI, out);
        return out.toByteArray();
    }

    /** As a spreadsheet program leaves it. */
    private static byte[] changed(byte[] file, Consumer<Sheet> change) throws IOException {
        try (XSSFWorkbook workbook = open(file)) {
            change.accept(workbook.getSheet("teemat"));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    /** Each sheet under its name, each row with its cells. */
    private static String text(byte[] file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (XSSFWorkbook workbook = open(file)) {
            DataFormatter formatter = new DataFormatter();
            for (Sheet sheet : workbook) {
                text.append('[').append(sheet.getSheetName()).append("]\n");
                for (Row row : sheet) {
                    text.append(StreamSupport.stream(row.spliterator(), false)
                                    .map(formatter::formatCellValue)
                                    .collect(Collectors.joining(" | ")))
                            .append('\n');
                }
            }
        }
        return text.toString().replace('\u00A0', ' ');
    }
}
