package fi.omabotti.logreport;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** Pages that are filled from above. All measures are in points. */
final class PdfPages implements AutoCloseable {

    static final float LEFT = 45;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;

    private static final float TOP = PDRectangle.A4.getHeight() - 50;
    private static final float BOTTOM = 60;
    private static final float FOOT = 32;
    private static final float FOOT_SIZE = 8;
    private static final float GREY = 0.91f;
    private static final float LINE_GREY = 0.75f;

    private final PDDocument document;
    private final PdfFont font;
    private @Nullable PDPageContentStream content;
    private float y = TOP;

    PdfPages(PDDocument document, PdfFont font) {
        this.document = document;
        this.font = font;
    }

    /** Whether that much height is left on this page. */
    boolean hasRoomFor(float height) {
        return content != null && y - height >= BOTTOM;
    }

    /** Whether that much height would fit a page of its own. */
    boolean fitsOnePage(float height) {
        return TOP - BOTTOM >= height;
    }

    void newPage() throws IOException {
        close();
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        y = TOP;
    }

    void skip(float height) {
        y -= height;
    }

    /** One line of text at that distance from the left margin, whose top is here; it does not go down. */
    void text(String line, float size, float indent) throws IOException {
        write(page(), line, size, LEFT + indent, y - size);
    }

    /** Shades a bar of that height from here down; it does not go down. */
    void shade(float height) throws IOException {
        PDPageContentStream page = page();
        page.setNonStrokingColor(GREY);
        page.addRect(LEFT, y - height, WIDTH, height);
        page.fill();
        page.setNonStrokingColor(0f);
    }

    /** A thin line from margin to margin. */
    void rule() throws IOException {
        PDPageContentStream page = page();
        page.setStrokingColor(LINE_GREY);
        page.setLineWidth(0.5f);
        page.moveTo(LEFT, y);
        page.lineTo(LEFT + WIDTH, y);
        page.stroke();
    }

    /** One line at the foot of every page, when all of them are there; these are its left and its right end. */
    void foot(String left, List<String> rights) throws IOException {
        close();
        for (int i = 0; i < rights.size(); i++) {
            try (PDPageContentStream page =
                    new PDPageContentStream(document, document.getPage(i), AppendMode.APPEND, true, true)) {
                String right = font.printable(rights.get(i));
                write(page, font.printable(left), FOOT_SIZE, LEFT, FOOT);
                write(page, right, FOOT_SIZE, LEFT + WIDTH - font.width(right, FOOT_SIZE), FOOT);
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }

    private PDPageContentStream page() throws IOException {
        if (content == null) {
            newPage();
        }
        return Objects.requireNonNull(content);
    }

    private void write(PDPageContentStream page, String line, float size, float x, float baseline) throws IOException {
        page.beginText();
        page.setFont(font.font(), size);
        page.newLineAtOffset(x, baseline);
        page.showText(line);
        page.endText();
    }
}
