package fi.omabotti.logreport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The one font of a document, embedded, so that every name prints alike everywhere; and how text is measured with it. */
final class PdfFont {

    private static final String LIBERATION_SANS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** Instead of what the font cannot draw. */
    private static final String UNKNOWN = "?";

    private static final float GLYPH_UNITS = 1000f;

    private final PDFont font;
    private final Map<Integer, Float> widths = new HashMap<>();

    PdfFont(PDDocument document) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(PDDocument.class.getResourceAsStream(LIBERATION_SANS), "the font of PDFBox")) {
            this.font = PDType0Font.load(document, withoutLigatures(file), true);
        }
    }

    /** Looking for ligatures took nine tenths of the time of a long report. The font is in memory: nothing to close. */
    private static TrueTypeFont withoutLigatures(InputStream file) throws IOException {
        TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(file));
        parsed.setEnableGsub(false);
        return parsed;
    }

    PDFont font() {
        return font;
    }

    /** The text with a question mark for each character that the font cannot draw; blanks of any kind are one blank. */
    String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (Character.isWhitespace(character)) {
                printable.append(' ');
            } else if (widthOf(character) >= 0) {
                printable.appendCodePoint(character);
            } else {
                printable.append(UNKNOWN);
            }
        });
        return printable.toString();
    }

    /** Of printable text, in points. */
    float width(String text, float size) {
        float units = 0;
        for (int character : text.codePoints().toArray()) {
            units += widthOf(character);
        }
        return units * size / GLYPH_UNITS;
    }

    /** Lines that are no wider than that, broken at blanks, and inside a word that is too long by itself. */
    List<String> wrap(String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : printable(text).strip().split(" +", -1)) {
            String rest = word;
            if (!line.isEmpty() && width(line + " " + rest, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (line.isEmpty() && width(rest, size) > width) {
                String piece = fitting(rest, size, width);
                lines.add(piece);
                rest = rest.substring(piece.length());
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    private String fitting(String word, float size, float width) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && width(word.substring(0, word.offsetByCodePoints(end, 1)), size) <= width) {
            end = word.offsetByCodePoints(end, 1);
        }
        return word.substring(0, end);
    }

    /** Negative when the font cannot draw it. */
    private float widthOf(int character) {
        return widths.computeIfAbsent(character, this::measure);
    }

    private float measure(Integer character) {
        try {
            return font.getStringWidth(Character.toString(character));
        } catch (IllegalArgumentException notInTheFont) {
            return -1;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
