package fi.omabotti.publishing;

import static fi.omabotti.publishing.Results.KIA;
import static fi.omabotti.publishing.Results.OUTI;
import static fi.omabotti.publishing.Results.TIINA;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.SentFile;
import fi.omabotti.conversation.Shown;
import fi.omabotti.pretask.PreTaskId;
import fi.omabotti.pretask.Workshop;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

/** Themes go out in a workbook and come back in it: all of them or none, and from nobody but a facilitator. */
@OnEveryStore
class ThemesBackTest {

    private final TestStore store;
    private Results results;

    ThemesBackTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void someAnswers() {
        results = new Results(store);
    }

    @AfterEach
    void hangUp() {
        results.close();
    }

    @Test
    void what_a_facilitator_sends_back_takes_the_place_of_what_was_there() {
        byte[] file = results.sorting();

        Reply kept = results.send(themes(file, "rinnalla; vahvuus"), KIA);
        assertThat(Shown.text(kept))
                .isEqualTo("Teemat on tallennettu: Ennakkotehtävä. Teemoiteltuja vastauksia 12, käytettyjä teemoja 2.");
        assertThat(Shown.text(results.press(kept, "Näytä koonti", KIA)))
                .contains("Teemat: merkitty 12 vastaukseen, ti 24.11.2026 klo 9.00");

        results.send(themes(file, "rooli"), KIA);
        assertThat(results.count("pre_task_answer_theme")).isEqualTo(12);
        assertThat(results.count("pre_task_answer_theme where theme = 'rooli'")).isEqualTo(12);
        assertThat(results.count("pre_task_compilation where sorted_by_id = " + results.workshop.kia.value()))
                .isOne();

        results.published();
        assertThat(new String(Results.file(results.forge("markdown", results.values(), OUTI)), UTF_8))
                .contains("rooli");
    }

    @Test
    void an_unknown_number_is_told_by_its_row_and_nothing_is_saved() {
        byte[] file = results.sorting();
        results.send(themes(file, "rooli"), KIA);

        Reply refused = results.send(
                Results.changed(file, sheet -> {
                    sheet.getRow(1).createCell(3).setCellValue("toinen");
                    sheet.getRow(4).createCell(0).setCellValue("AAAAAAAA");
                    sheet.getRow(6).createCell(3).setCellValue("?!");
                }),
                KIA);

        assertThat(Shown.text(refused))
                .contains("Mitään ei tallennettu", "Rivi 5: millään vastauksella", "Rivi 7: teemassa on oltava")
                .doesNotContain("AAAAAAAA");
        assertThat(results.count("pre_task_theme where theme = 'toinen'")).isZero();
        assertThat(results.count("pre_task_answer_theme where theme = 'rooli'")).isEqualTo(12);
    }

    @Test
    void after_publishing_nothing_changes_any_more() {
        byte[] file = results.sorting();
        results.published();

        assertThat(Shown.text(results.send(themes(file, "rooli"), KIA))).contains("on jo julkaistu");
        assertThat(results.count("pre_task_answer_theme")).isZero();
    }

    @Test
    void a_workbook_of_somebody_elses_pre_task_is_refused_as_one_of_none_is() {
        byte[] file = results.sorting();
        PreTaskId other = Workshop.asks(results.workshop.talk, results.workshop.colleagues.get(0));

        String foreign = Shown.text(results.send(themes(file, "rooli"), OUTI));
        String unknown = Shown.text(results.send(marked(file, "koonti-999999"), KIA));
        String others = Shown.text(results.send(marked(file, "koonti-" + other.value()), KIA));

        assertThat(foreign)
                .contains("ei ole järjestämästäsi")
                .isEqualTo(unknown)
                .isEqualTo(others);
        assertThat(Shown.text(results.send(marked(file, ""), KIA))).contains("ei näy, minkä ennakkotehtävän");
        assertThat(results.count("pre_task_theme")).isZero();
    }

    @Test
    void anybody_else_hears_that_files_are_not_read() {
        byte[] file = results.sorting();

        assertThat(Shown.text(results.send(themes(file, "rooli"), TIINA))).startsWith("En lue tiedostoja.");
        assertThat(Shown.text(results.workshop
                        .talk
                        .sent(new SentFile(new ByteArrayResource(file)))
                        .inChannelBy(KIA)))
                .startsWith("En lue tiedostoja.");
        assertThat(results.count("pre_task_theme")).isZero();
    }

    @Test
    void what_is_no_workbook_or_a_hostile_one_gets_a_message() throws IOException {
        byte[] file = results.sorting();
        String rows = "<row r=\"1\"><c t=\"inlineStr\"><is><t>&x;</t></is></c></row>";

        assertRefused(null);
        assertRefused("<html>".getBytes(UTF_8));
        assertRefused(new byte[11_000_000]);
        assertRefused(zipped(file, "bomb.xml", new byte[100_000_000]));
        assertRefused(zipped(file, "xl/vbaProject.bin", new byte[10]));
        assertRefused(rewritten(
                file,
                "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData>"
                        + rows + "</sheetData></worksheet>"));
        assertRefused(rewritten(file, "<worksheet><sheetData>"));
        assertThat(Shown.text(results.send(
                        Results.changed(
                                file, sheet -> sheet.getRow(1).createCell(3).setCellFormula("1/0")),
                        KIA)))
                .contains("on");
        assertThat(results.count("pre_task_theme where theme like '%passwd%'")).isZero();
    }

    private void assertRefused(byte @Nullable [] file) {
        Reply reply = results.workshop
                .talk
                .sent(new SentFile(file == null ? null : new ByteArrayResource(file)))
                .by(KIA);
        assertThat(Shown.text(reply)).startsWith("En voi lukea tätä tiedostoa.");
    }

    /** The same themes beside every answer. */
    private static ByteArrayResource themes(byte[] file, String themes) {
        return Results.changed(file, sheet -> {
            for (int i = 1; i <= sheet.getLastRowNum(); i++) {
                sheet.getRow(i).createCell(3).setCellValue(themes);
            }
        });
    }

    private static ByteArrayResource marked(byte[] file, String mark) {
        Consumer<Sheet> change = sheet -> sheet.getRow(0).createCell(4).setCellValue(mark);
        return Results.changed(file, change);
    }

    private static byte[] zipped(byte[] file, String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.transferTo(to);
            }
            to.putNextEntry(new ZipEntry(name));
            to.write(content);
        }
        return out.toByteArray();
    }

    /** With that as every sheet. */
    private static byte[] rewritten(byte[] file, String sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    to.write(sheet.getBytes(UTF_8));
                } else {
                    from.transferTo(to);
                }
            }
        }
        return out.toByteArray();
    }
}
