package fi.omabotti.namedworker;

import fi.omabotti.name.Folding;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A word of a sentence.
 *
 * @param lower as it is compared: lower case, diacritics kept
 */
record SentenceWord(String typed, String lower, Kind kind) {

    /** What a word is to a question about a client. */
    enum Kind {
        /** Makes the sentence one about who works with a client. */
        ANCHOR,
        /** No name. */
        FILLER,
        /** Perhaps a client number. */
        NUMBER,
        /** Belongs to a family name and is not looked up: von, af. */
        PARTICLE,
        /** A filler that is somebody's name as well. */
        NAME_TOO,
        /** Anything else may be a name. */
        NAME
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d]+(?:['’:-][\\p{L}\\p{M}\\d]+)*['’]?");
    private static final Pattern NUMBER = Pattern.compile("\\d{4,}");
    private static final Pattern PARTICLE = Pattern.compile("von|af|de|van|der|zu|la");
    private static final String SENTENCE_ENDS = ".!?:;";

    /** The words of a text, in their order. */
    static List<SentenceWord> allOf(String text, Vocabulary vocabulary) {
        return WORD.matcher(text)
                .results()
                .map(found -> of(found.group(), isCapitalisedWithin(text, found.start()), vocabulary))
                .toList();
    }

    private static SentenceWord of(String typed, boolean capitalised, Vocabulary vocabulary) {
        String lower = Folding.lower(typed);
        Kind kind = kind(lower, vocabulary);
        return new SentenceWord(typed, lower, capitalised && kind == Kind.FILLER ? Kind.NAME_TOO : kind);
    }

    /** A capital letter inside a sentence: who writes Can Yılmaz or Kai Virtanen so means a name. */
    private static boolean isCapitalisedWithin(String text, int start) {
        String before = text.substring(0, start).stripTrailing();
        return !before.isEmpty()
                && Character.isUpperCase(text.codePointAt(start))
                && SENTENCE_ENDS.indexOf(before.charAt(before.length() - 1)) < 0;
    }

    private static Kind kind(String lower, Vocabulary vocabulary) {
        if (NUMBER.matcher(lower).matches()) {
            return Kind.NUMBER;
        }
        if (vocabulary.namesToo().contain(lower)) {
            return Kind.NAME_TOO;
        }
        if (vocabulary.anchors().contain(lower)) {
            return Kind.ANCHOR;
        }
        boolean filler = vocabulary.fillers().contain(lower)
                || vocabulary.elsewhere().contain(lower)
                || Character.isDigit(lower.charAt(0));
        if (filler) {
            return Kind.FILLER;
        }
        return PARTICLE.matcher(lower).matches() ? Kind.PARTICLE : Kind.NAME;
    }

    /** The word may be somebody's name: it stays out of logs. */
    @Override
    public String toString() {
        return "SentenceWord[" + kind + "]";
    }
}
