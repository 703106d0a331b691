package fi.omabotti.directory;

import fi.omabotti.conversation.Language;
import fi.omabotti.name.Folding;
import fi.omabotti.name.NameForms;
import fi.omabotti.name.NameWord;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A word of a question.
 *
 * @param lower in lower case, diacritics kept
 */
record Word(String typed, String lower, Kind kind) {

    enum Kind {
        /** Anything that is nothing else may name somebody. */
        NAME,
        /** A small word that is somebody's name as well: "anna numero" asks for one, Anna Susi is somebody. */
        NAME_TOO,
        /** What the question is made of, names apart. */
        OTHER
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d]+(?:['’:-][\\p{L}\\p{M}\\d]+)*['’]?");
    private static final Pattern PARTICLE = Pattern.compile("von|af|de|van|der|zu|la");
    private static final String SENTENCE_ENDS = ".!?:;";

    /** The words of a text, in their order; particles of family names left out, as they are not looked up. */
    static List<Word> allOf(String text, Vocabulary vocabulary) {
        return WORD.matcher(text)
                .results()
                .map(found -> of(found.group(), isCapitalisedWithin(text, found.start()), vocabulary))
                .filter(word -> !PARTICLE.matcher(word.lower).matches()
                        || vocabulary.fillers().contain(word.lower))
                .toList();
    }

    private static Word of(String typed, boolean capitalised, Vocabulary vocabulary) {
        String lower = Folding.lower(typed);
        boolean other = Character.isDigit(lower.charAt(0))
                || vocabulary.fillers().contain(lower)
                || Wanted.in(List.of(lower), vocabulary).isPresent();
        boolean nameToo = vocabulary.namesToo().contain(lower)
                || (capitalised && vocabulary.fillers().contain(lower));
        Kind kind = nameToo ? Kind.NAME_TOO : other ? Kind.OTHER : Kind.NAME;
        return new Word(typed, lower, kind);
    }

    /** A capital letter inside a sentence: whoever writes so means a name. */
    private static boolean isCapitalisedWithin(String text, int start) {
        String before = text.substring(0, start).stripTrailing();
        return !before.isEmpty()
                && SENTENCE_ENDS.indexOf(before.charAt(before.length() - 1)) < 0
                && Character.isUpperCase(text.codePointAt(start));
    }

    boolean beginsWithCapital() {
        return Character.isUpperCase(typed.codePointAt(0));
    }

    boolean mayBeName() {
        return kind != Kind.OTHER;
    }

    /** The names that it can be a form of. */
    NameWord forms(Language language) {
        return language == Language.FI ? NameForms.finnish(typed) : NameForms.germanic(typed);
    }

    /** May name somebody: it stays out of logs. */
    @Override
    public String toString() {
        return "Word[" + kind + "]";
    }
}
