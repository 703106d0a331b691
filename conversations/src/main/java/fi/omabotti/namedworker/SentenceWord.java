package fi.omabotti.namedworker;

import fi.omabotti.name.Folding;
import fi.omabotti.words.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a sentence.
 *
 * @param lower as it is compared: lower case, diacritics kept
 * @param capitalised whether it has a capital letter that the beginning of a sentence does not explain
 * @param gap what stands between the word before and this one
 */
record SentenceWord(String typed, String lower, Kind kind, boolean capitalised, Gap gap) {

    /** What a word is to a question about a client. */
    enum Kind {
        /** Makes the sentence one about who works with a client. */
        ANCHOR,
        /** No name. */
        FILLER,
        /** Perhaps a client number, or a year. */
        NUMBER,
        /** Belongs to a family name and is not looked up: von, af. */
        PARTICLE,
        /** A filler that is somebody's name as well. */
        NAME_TOO,
        /** Anything else may be a name. */
        NAME;

        boolean mayBeName() {
            return this == NAME || this == NAME_TOO;
        }

        /** Who writes Can Yılmaz or Toivo so means a name. */
        Kind capitalised() {
            return switch (this) {
                case FILLER -> NAME_TOO;
                case NAME_TOO -> NAME;
                default -> this;
            };
        }
    }

    /** How far apart two words stand. */
    enum Gap {
        NONE,
        COMMA,
        /** A sentence ends, or a line. */
        BREAK
    }

    private static final Pattern DIGITS = Pattern.compile("(\\d+)(?:[:'’-]\\p{L}+)?");
    private static final Pattern PARTICLE = Pattern.compile("von|af|de|van|der|zu|la|al|el");
    private static final Pattern SECOND_PARTICLE = Pattern.compile("den|der|la|las|los|het");
    private static final Pattern BREAK = Pattern.compile("[.!?;:\\n\\r\\u2013\\u2014]");
    private static final int SHORTEST_NUMBER = 4;

    /** The words of a text, in their order. */
    static List<SentenceWord> allOf(String text, Spoken spoken, Vocabulary vocabulary) {
        boolean shouted = text.equals(text.toUpperCase(Locale.ROOT));
        List<SentenceWord> words = new ArrayList<>();
        int end = 0;
        for (MatchResult found : Spoken.inTheirPlaces(text)) {
            Gap gap =
                    words.isEmpty() ? Gap.BREAK : gap(text.substring(end, found.start()), words.get(words.size() - 1));
            boolean capital = !shouted && gap != Gap.BREAK && Character.isUpperCase(text.codePointAt(found.start()));
            SentenceWord word = of(found.group(), capital, gap, spoken, vocabulary);
            words.add(goesOn(words, word) ? word.as(Kind.PARTICLE) : word);
            end = found.end();
        }
        return words;
    }

    /** "Van den", "de la". */
    private static boolean goesOn(List<SentenceWord> before, SentenceWord word) {
        return !before.isEmpty()
                && before.get(before.size() - 1).kind() == Kind.PARTICLE
                && SECOND_PARTICLE.matcher(word.lower()).matches();
    }

    private SentenceWord as(Kind other) {
        return new SentenceWord(typed, lower, other, capitalised, gap);
    }

    /** The dot of an initial ends no sentence. */
    private static Gap gap(String between, SentenceWord before) {
        if (BREAK.matcher(between).find() && !(before.typed().length() == 1 && between.startsWith("."))) {
            return Gap.BREAK;
        }
        return between.contains(",") ? Gap.COMMA : Gap.NONE;
    }

    private static SentenceWord of(String typed, boolean capital, Gap gap, Spoken spoken, Vocabulary vocabulary) {
        Matcher digits = DIGITS.matcher(typed);
        String word = digits.matches() ? digits.group(1) : typed;
        String lower = Folding.lower(word);
        Kind kind = kind(lower, spoken, vocabulary);
        return new SentenceWord(word, lower, capital ? kind.capitalised() : kind, capital, gap);
    }

    private static Kind kind(String lower, Spoken spoken, Vocabulary vocabulary) {
        if (Character.isDigit(lower.charAt(0))) {
            return lower.length() >= SHORTEST_NUMBER && lower.chars().allMatch(Character::isDigit)
                    ? Kind.NUMBER
                    : Kind.FILLER;
        }
        if (vocabulary.words("names-too").contain(lower, spoken)) {
            return Kind.NAME_TOO;
        }
        if (vocabulary.words("role").contain(lower, spoken)
                || vocabulary.words("anchors").contain(lower, spoken)) {
            return Kind.ANCHOR;
        }
        if (vocabulary.knows(lower, spoken)) {
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
