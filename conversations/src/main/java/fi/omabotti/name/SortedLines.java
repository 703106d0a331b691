package fi.omabotti.name;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** A resource of sorted lines in plain ASCII, searched where it lies: one byte a letter, and no object for each line. */
final class SortedLines {

    private final byte[] text;

    private SortedLines(byte[] text) {
        this.text = text;
    }

    static SortedLines of(String resource) {
        return new SortedLines(Resources.bytes(resource));
    }

    boolean contains(String line) {
        byte[] sought = (line + '\n').getBytes(US_ASCII);
        int from = 0;
        int until = text.length;
        while (from < until) {
            int start = startOfLine((from + until) >>> 1);
            int difference = compare(start, sought);
            if (difference == 0) {
                return true;
            } else if (difference < 0) {
                from = startOfNext(start);
            } else {
                until = start;
            }
        }
        return false;
    }

    private int startOfLine(int position) {
        int start = position;
        while (start > 0 && text[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private int startOfNext(int start) {
        int next = start;
        while (text[next++] != '\n') {
            // to the end of the line
        }
        return next;
    }

    /** The line that begins there against the sought one; a line break sorts before all letters. */
    private int compare(int start, byte[] sought) {
        for (int i = 0; i < sought.length; i++) {
            int difference = text[start + i] - sought[i];
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }
}
