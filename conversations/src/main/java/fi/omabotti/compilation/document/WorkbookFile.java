package fi.omabotti.compilation.document;

import fi.omabotti.compilation.About;
import fi.omabotti.compilation.Compilation;
import fi.omabotti.compilation.Compiler;
import fi.omabotti.compilation.Stage;
import fi.omabotti.conversation.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.poifs.crypt.temp.SXSSFWorkbookWithCustomZipEntrySource;

/**
 * A compilation as an Excel workbook (.xlsx): what it is about, every count, and the answers that may be quoted. What does not fit
 * into memory on the way is put aside in encrypted files.
 */
public final class WorkbookFile {

    /** The sheet whose themes are read back, in every language. */
    static final String THEMES = "teemat";

    static final String NUMBER = "numero";

    static final String THEME = "teema";

    /** Before the id of the pre-task, in the first row of that sheet: there it stays, whatever program saves it. */
    static final String OF = "koonti-";

    private WorkbookFile() {}

    /** For its readers. The same compilation makes the same bytes. Does not close the stream. */
    public static void write(Compilation compilation, Language language, OutputStream out) throws IOException {
        write(compilation, language, out, sheets -> {});
    }

    /**
     * For the two facilitators alone: besides the rest every answer in words, to be quoted or not, with the column {@code teema} to
     * write its themes into ({@link ThemesFromWorkbook}).
     *
     * @param preTask its id, by which it is known when it comes back
     */
    public static void writeForFacilitators(Compiler compiler, long preTask, Language language, OutputStream out)
            throws IOException {
        Wording wording = new Wording(language);
        write(compiler.ofAll(), language, out, sheets -> {
            List<String> header =
                    List.of(NUMBER, wording.say("column.question"), wording.say("column.answer"), THEME, OF + preTask);
            sheets.list(
                    THEMES,
                    new Listing(
                            header,
                            compiler.writtenAnswers().stream()
                                    .map(it -> List.of(
                                            Cell.words(it.number()),
                                            Cell.line(wording.of(it.question().text())),
                                            Cell.words(it.text()),
                                            Cell.words(
                                                    wording.themes(it.themes()).replace(", ", "; "))))
                                    .toList()),
                    12,
                    40,
                    90,
                    40,
                    12);
            sheets.names(
                    wording.say("sheet.themes"),
                    Stream.concat(
                                    Stream.of(wording.say("tag.how")),
                                    compiler.tagging().themes().stream().map(it -> wording.of(it.label())))
                            .map(it -> List.of(it))
                            .toList());
        });
    }

    @FunctionalInterface
    private interface More {
        void addTo(ExcelSheets sheets);
    }

    private static void write(Compilation compilation, Language language, OutputStream out, More more)
            throws IOException {
        Wording wording = new Wording(language);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SXSSFWorkbookWithCustomZipEntrySource workbook = new SXSSFWorkbookWithCustomZipEntrySource()) {
            workbook.setZip64Mode(Zip64Mode.Never);
            properties(workbook.getXSSFWorkbook().getProperties().getCoreProperties(), compilation, wording);
            ExcelSheets sheets = new ExcelSheets(workbook);
            sheets.names(wording.say("sheet.about"), about(compilation, wording));
            sheets.list(
                    wording.say("sheet.counts"),
                    Listing.counts(compilation, language),
                    26,
                    6,
                    50,
                    34,
                    20,
                    28,
                    12,
                    9,
                    13,
                    11,
                    9);
            if (compilation.about().stage() == Stage.FULL) {
                sheets.list(wording.say("sheet.quotes"), Listing.quotes(compilation, language), 12, 26, 40, 90, 40);
            }
            more.addTo(sheets);
            workbook.write(bytes);
        }
        StableZip.copy(bytes.toByteArray(), out);
    }

    private static void properties(CoreProperties properties, Compilation compilation, Wording wording) {
        Optional<Date> then =
                Optional.of(Date.from(compilation.about().compiledAt().toInstant()));
        properties.setTitle(wording.say("title", wording.of(compilation.about().title())));
        properties.setCreator(WordPages.PROGRAM);
        properties.setLastModifiedByUser(WordPages.PROGRAM);
        properties.setCreated(then);
        properties.setModified(then);
    }

    /** The same as at the beginning of the document. */
    private static List<List<String>> about(Compilation compilation, Wording wording) {
        About about = compilation.about();
        Outline outline = Outline.of(compilation, wording.language());
        Stream<List<String>> facts = outline.blocks().stream()
                .limit(1)
                .filter(Block.Table.class::isInstance)
                .flatMap(it -> ((Block.Table) it).rows().stream());
        Stream<List<String>> confidentiality = Stream.of("what", "few", "numbers")
                .filter(it -> about.stage() == Stage.FULL || !it.equals("numbers"))
                .map(it -> List.of("", wording.say("confidential." + it)));
        return Stream.of(
                        Stream.of(List.of(outline.title(), outline.subtitle())),
                        facts,
                        Stream.of(List.of(wording.say("confidential"), "")),
                        confidentiality)
                .flatMap(it -> it)
                .toList();
    }
}
