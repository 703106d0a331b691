package fi.omabotti.namedworker;

import fi.omabotti.conversation.Language;
import fi.omabotti.name.NamePhrase;
import fi.omabotti.namedworker.SentenceWord.Kind;
import fi.omabotti.words.Spoken;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A sentence, without identity codes, taken apart: what it asks, and whom about. */
final class Sentence {

    /** Words between an anchor-less name and being a text about something else. */
    private static final int LONGEST_BARE_NAME = 6;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{2}");

    private final Spoken spoken;
    private final Vocabulary vocabulary;
    private final List<SentenceWord> words;
    private final MentionedNames names;
    private final int thisYear;

    /**
     * Takes a text apart.
     *
     * @param thisYear tells which century "vuonna 45" is of
     */
    Sentence(String text, Language language, int thisYear) {
        this.vocabulary = Vocabulary.of(language);
        this.spoken = Spoken.of(text);
        this.words = SentenceWord.allOf(text, spoken, vocabulary);
        this.names = new MentionedNames(words, language);
        this.thisYear = thisYear;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    int length() {
        return words.size();
    }

    /** Whether it has a word or a phrase of one of the vocabulary's lists. */
    boolean has(String list) {
        return vocabulary.words(list).areIn(spoken);
    }

    boolean isAboutSomethingElse() {
        return has("elsewhere");
    }

    boolean hasAnchor() {
        return has("role") || words.stream().anyMatch(word -> word.kind() == Kind.ANCHOR);
    }

    /** Asks for a person, whatever for: "virtasen matti kuka". */
    boolean asksWho() {
        return has("who") && !isAboutSomethingElse();
    }

    Asked asked() {
        return vocabulary.asked(withoutNumberWord());
    }

    /** "Asiakas numero 000123" asks for no telephone. */
    private Spoken withoutNumberWord() {
        return new Spoken(
                IntStream.range(0, words.size())
                        .filter(i -> i + 1 == words.size() || words.get(i + 1).kind() != Kind.NUMBER)
                        .mapToObj(i -> words.get(i).lower())
                        .toList(),
                spoken.plain());
    }

    /** The client number, leading zeros kept; a year beside a name, or by the word, is none. */
    Optional<String> clientNumber() {
        OptionalInt year = yearAt();
        return IntStream.range(0, words.size())
                .filter(i -> words.get(i).kind() == Kind.NUMBER)
                .filter(i -> year.isEmpty() || i != year.getAsInt())
                .mapToObj(i -> words.get(i).typed())
                .findFirst();
    }

    /** "Vuonna 1945 syntynyt", "s. 45". */
    Optional<Integer> birthYear() {
        OptionalInt at = yearAt();
        return at.isEmpty() || (asked().isOfThePast() && !has("born"))
                ? Optional.empty()
                : Optional.of(year(words.get(at.getAsInt()).typed()));
    }

    private OptionalInt yearAt() {
        return IntStream.range(0, words.size()).filter(this::isYear).findFirst();
    }

    private boolean isYear(int i) {
        String typed = words.get(i).typed();
        boolean beside = isBorn(i - 1) || isBorn(i + 1);
        return beside
                ? YEAR.matcher(typed).matches() || SHORT_YEAR.matcher(typed).matches()
                : YEAR.matcher(typed).matches() && names.areThere();
    }

    private boolean isBorn(int i) {
        return i >= 0
                && i < words.size()
                && vocabulary.words("born").contain(words.get(i).lower(), spoken);
    }

    private int year(String typed) {
        int year = Integer.parseInt(typed);
        int century = thisYear / 100 * 100;
        if (typed.length() > 2) {
            return year;
        }
        return year > thisYear - century ? century - 100 + year : century + year;
    }

    /** Runs of words that may be names. Where there are runs of two words and more, lone words are not names. */
    List<NamePhrase> phrases() {
        return names.phrases(vocabulary, spoken, asked());
    }

    /** Two words or more that are names of people, side by side. */
    boolean hasFullName() {
        return names.hasFull();
    }

    /** A word that is on none of the lists and nobody's name. */
    boolean hasUnknownWord() {
        return names.areUnknown();
    }

    boolean hasName() {
        return names.areThere();
    }

    /** "Korhosen lapset", "familjen Virtanen", "children of Matti": the word stands beside a name. */
    boolean namesFamily() {
        return IntStream.range(0, words.size())
                .filter(i -> vocabulary.words("family").contain(words.get(i).lower(), spoken))
                .anyMatch(i -> names.isAt(i - 1) || names.isAt(i + 1) || names.isAt(i + 2));
    }

    /** A few words. */
    boolean isShort() {
        return words.size() <= LONGEST_BARE_NAME;
    }

    /** A lone word that is somebody's name, in a short sentence. */
    boolean isShortWithName() {
        return isShort() && names.areThere();
    }

    /** Nothing but a full name, and words that mean nothing. */
    boolean isBareName() {
        return isShort() && names.areAllThereIs();
    }

    /** Two words and no more, of which one alone is a name as it stands. */
    boolean mayBeBareName() {
        return names.mayBeAllThereIs();
    }

    /** Which of those that were offered is meant: 1, 2 … as "which.2" lists it. */
    Optional<String> which() {
        return List.of("1", "2", "3", "4", "5", "last", "older", "younger").stream()
                .filter(key -> has("which." + key))
                .findFirst();
    }
}
