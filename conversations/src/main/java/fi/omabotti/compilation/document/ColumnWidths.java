package fi.omabotti.compilation.document;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** How wide columns are: no word is broken if it can be helped, and what is left goes to those with the longest texts. */
final class ColumnWidths {

    /** Of a letter on average, at ten points, in bold; in twentieths of a point. */
    private static final int LETTER = 118;

    /** Left and right of the text. */
    private static final int PADDING = 240;

    private static final Pattern SPACE = Pattern.compile(" ");

    /** In letters: a longer text has more lines rather than a wider column. */
    private static final int LONG = 60;

    private ColumnWidths() {}

    /** @param rows all of the same length, at least one */
    static int[] of(List<List<String>> rows, int whole) {
        int columns = rows.get(0).size();
        int[] least = new int[columns];
        int[] wish = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                String text = row.get(i);
                int word =
                        SPACE.splitAsStream(text).mapToInt(String::length).max().orElse(0);
                least[i] = Math.max(least[i], word * LETTER + PADDING);
                wish[i] = Math.max(wish[i], Math.min(LONG, text.length()) * LETTER + PADDING);
            }
        }
        return shared(least, wish, whole);
    }

    private static int[] shared(int[] least, int[] wish, int whole) {
        double needed = Arrays.stream(least).sum();
        double wished = Arrays.stream(wish).sum() - needed;
        double left = whole - needed;
        int[] widths = new int[least.length];
        for (int i = 0; i < widths.length; i++) {
            double more = wished == 0 ? left / widths.length : left * (wish[i] - least[i]) / wished;
            widths[i] = (int) (left < 0 ? least[i] * whole / needed : least[i] + more);
        }
        widths[0] += whole - Arrays.stream(widths).sum();
        return widths;
    }
}
