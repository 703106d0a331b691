package fi.omabotti.bot;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that occur nowhere but in {@link CanaryTest}, and what finds them again however they are written. */
final class LeakHunt {

    /** Whom or what marked words tell of. */
    enum Kind {
        /** Names and numbers of clients. */
        CLIENT,
        /** Names and telephone numbers of the staff. */
        STAFF,
        /** What people write into a field. */
        WORDS,
        /** Personal identity codes, and halves of them. */
        CODE,
        /** Names and numbers of nobody, and what stands where nobody reads it. */
        NOBODY
    }

    /** As it is looked for: in small letters without diacritics and blanks. */
    record Mark(Kind kind, String text) {}

    /** Of nobody: the individual number is one that is given to nobody. */
    static final String CODE = "130245-987E";

    static final String WRONG_CODE = "140346-976X";

    private static final List<Mark> MARKS = List.of(
            new Mark(Kind.CLIENT, "kanarialintu"),
            new Mark(Kind.CLIENT, "kerttuli"),
            new Mark(Kind.CLIENT, "kaapiosirkku"),
            new Mark(Kind.CLIENT, "tirpustinen"),
            new Mark(Kind.CLIENT, "peippokanari"),
            new Mark(Kind.CLIENT, "salasirkku"),
            new Mark(Kind.CLIENT, "98765012"),
            new Mark(Kind.STAFF, "narhikanari"),
            new Mark(Kind.STAFF, "0447531246"),
            new Mark(Kind.WORDS, "tuntemalintu"),
            new Mark(Kind.WORDS, "kanariasyy"),
            new Mark(Kind.CODE, "130245-987"),
            new Mark(Kind.CODE, "130245987"),
            new Mark(Kind.CODE, "140346-976"),
            new Mark(Kind.CODE, "140346976"),
            new Mark(Kind.NOBODY, "olematonlintu"),
            new Mark(Kind.NOBODY, "98765999"),
            new Mark(Kind.NOBODY, "vieraslintu"));

    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final Pattern DIACRITICS_AND_BLANKS = Pattern.compile("[\\p{M}\\s\\p{Z}\\p{Cf}]+");

    private LeakHunt() {}

    /** The marks in a text, but for those that may be there. */
    static List<Mark> in(String text, Set<Kind> allowed) {
        String folded = fold(text);
        return MARKS.stream()
                .filter(mark -> !allowed.contains(mark.kind()))
                .filter(mark -> folded.contains(mark.text()))
                .toList();
    }

    private static String fold(String text) {
        String plain = ESCAPED.matcher(text)
                .replaceAll(escaped ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escaped.group(1), 16))));
        String apart = Normalizer.normalize(plain, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return DASHES.matcher(DIACRITICS_AND_BLANKS.matcher(apart).replaceAll(""))
                .replaceAll("-");
    }
}
