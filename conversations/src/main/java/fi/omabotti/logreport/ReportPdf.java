package fi.omabotti.logreport;

import fi.omabotti.conversation.Part.Fact;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A report as the client reads it, on paper or on a screen. */
final class ReportPdf {

    private static final float TITLE = 18;
    private static final float BODY = 10;
    private static final float LINE = 14;
    private static final float LABELS = 120;

    private final PDDocument document;
    private final ReportText text;
    private final PdfFont font;
    private final PdfPages pages;

    private ReportPdf(PDDocument document, ReportText text) throws IOException {
        this.document = document;
        this.text = text;
        this.font = new PdfFont(document);
        this.pages = new PdfPages(document, font);
    }

    static void write(ReportText text, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            new ReportPdf(document, text).draw();
            document.save(out);
        }
    }

    private void draw() throws IOException {
        describe();
        pages.newPage();
        pages.text(text.say("report.title"), TITLE, 0);
        pages.skip(TITLE + LINE);
        for (Fact fact : text.facts()) {
            fact(fact);
        }
        for (String paragraph : text.paragraphs()) {
            pages.skip(BODY / 2);
            lines(paragraph, 0);
        }
        pages.skip(LINE);
        table();
        int count = document.getNumberOfPages();
        pages.foot(
                text.say("report.foot", Long.toString(text.content().number())),
                IntStream.rangeClosed(1, count)
                        .mapToObj(page -> text.say("report.page", Integer.toString(page), Integer.toString(count)))
                        .toList());
    }

    private void table() throws IOException {
        List<List<String>> rows =
                text.content().disclosures().stream().map(text::cells).toList();
        if (rows.isEmpty()) {
            lines(text.say("report.nobody"), 0);
        } else {
            new PdfTable(pages, font, text.columns()).write(rows);
        }
    }

    private void fact(Fact fact) throws IOException {
        pages.text(font.printable(fact.label()), BODY, 0);
        lines(fact.value(), LABELS);
    }

    private void lines(String paragraph, float indent) throws IOException {
        for (String line : font.wrap(paragraph, BODY, PdfPages.WIDTH - indent)) {
            if (!pages.hasRoomFor(LINE)) {
                pages.newPage();
            }
            pages.text(line, BODY, indent);
            pages.skip(LINE);
        }
    }

    /** For screen readers: the language, and a title that names nobody. */
    private void describe() {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(
                text.say("report.foot", Long.toString(text.content().number())));
        document.getDocumentCatalog().setLanguage(text.language().tag() + "-FI");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }
}
