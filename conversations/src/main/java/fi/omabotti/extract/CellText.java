package fi.omabotti.extract;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What a cell says, without what copying from elsewhere left on it. */
final class CellText {

    private static final String BLANK = "[\\s\\p{Zs}\u200b-\u200d\u2060\ufeff\u00ad]";
    private static final Pattern INVISIBLE = Pattern.compile("[\u200b-\u200d\u2060\ufeff\u00ad]");
    private static final Pattern ODD_BLANK = Pattern.compile("[\u00a0\u2000-\u200a\u202f]");
    private static final Pattern ENDS = Pattern.compile("^(?:" + BLANK + "|[“”„‟])+|(?:" + BLANK + "|[“”„‟])+$");
    private static final Pattern APOSTROPHES = Pattern.compile("[‘’ʼ]");

    /** UTF-8 read as Windows-1252 and saved so; the DOS code page read as Windows-1252; letters that were lost. */
    private static final Pattern BROKEN_LETTERS = Pattern.compile(
            "Ã[\u0080-\u00bf„…†–™œ]|\\p{L}[„”†™]\\p{L}|\\?(?=\\p{L})|(?<=\\p{L})\\?|\ufffd|[\u0080-\u009f]");

    private CellText() {}

    static String clean(String raw, int line, Column column, Findings findings) {
        String stripped = raw.strip();
        if (isPlain(stripped)) {
            return stripped;
        }
        String trimmed = trimmed(stripped);
        if (!trimmed.equals(stripped)) {
            findings.add(Finding.ofCell(Rule.BLANKS_TRIMMED, line, column));
        }
        if (Normalizer.isNormalized(trimmed, Normalizer.Form.NFC)) {
            return trimmed;
        }
        findings.add(Finding.ofCell(Rule.LETTERS_COMPOSED, line, column));
        return Normalizer.normalize(trimmed, Normalizer.Form.NFC);
    }

    static boolean isBroken(String text) {
        return BROKEN_LETTERS.matcher(text).find();
    }

    private static String trimmed(String text) {
        String inside = ENDS.matcher(text).replaceAll("");
        String visible = INVISIBLE.matcher(inside).replaceAll("");
        return APOSTROPHES.matcher(ODD_BLANK.matcher(visible).replaceAll(" ")).replaceAll("'");
    }

    /** Latin letters without marks: nothing to do, as in nearly every cell. */
    private static boolean isPlain(String text) {
        return text.chars().allMatch(each -> each < 0xa0 || (each > 0xad && each < 0x250));
    }
}
