package fi.omabotti.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are compared: without case, without diacritics. Stored keys and typed words go through the same door. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u200b]+");

    /** What stays as it is: nearly all words that come here have been here before. */
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyz-";

    private static final String PLAIN_WITH_DIACRITICS = PLAIN + "åäöé";

    private Folding() {}

    /** Lower case, composed (NFC), with å ä ö and the like kept: the form in which diacritics still count. */
    public static String lower(String text) {
        if (hasOnly(text, PLAIN_WITH_DIACRITICS)) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return BLANKS.matcher(composed).replaceAll(" ").strip();
    }

    /** {@link #lower(String)}, and without any diacritics: Åkerblom and Akerblom are the same key. */
    public static String key(String text) {
        if (hasOnly(text, PLAIN)) {
            return text;
        }
        String plain = MARKS.matcher(Normalizer.normalize(lower(text), Normalizer.Form.NFD))
                .replaceAll("");
        return plain.replace("ø", "o")
                .replace("đ", "d")
                .replace("ð", "d")
                .replace("ŋ", "n")
                .replace("ł", "l")
                .replace("ı", "i")
                .replace("ŧ", "t")
                .replace("þ", "th")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ß", "ss")
                .replace("’", "")
                .replace("'", "");
    }

    private static boolean hasOnly(String text, String letters) {
        for (int i = 0; i < text.length(); i++) {
            if (letters.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
