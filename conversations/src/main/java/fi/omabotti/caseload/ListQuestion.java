package fi.omabotti.caseload;

import fi.omabotti.conversation.Language;
import fi.omabotti.name.NameForms;
import fi.omabotti.name.NamePhrase;
import fi.omabotti.words.Spoken;
import fi.omabotti.words.WordList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;

/**
 * A list or a number, asked for.
 *
 * @param ofOneself in so many words: mulla, jag, my
 * @param ofUnit in so many words: tiimi, enhet, unit
 * @param name the words that are none of ours and may name somebody of the staff; empty without any
 */
record ListQuestion(Wanted wanted, boolean ofOneself, boolean ofUnit, List<String> name, Language language) {

    /** In characters. What is longer is a text, and nobody's question. */
    private static final int LONGEST = 200;

    private static final int LONGEST_NAME = 4;

    ListQuestion {
        name = List.copyOf(name);
    }

    /**
     * Empty unless every word is one that such a question is made of: any other may name a client, and then the question is
     * who works with that client. Only of how many clients somebody has may a name be asked, as that is one of the staff.
     */
    static Optional<ListQuestion> in(String text, Language language) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Spoken spoken = Spoken.of(text);
        WordList lists = WordList.beside(ListQuestion.class, language);
        return Arrays.stream(Wanted.values())
                .filter(wanted -> lists.get(wanted.key()).areIn(spoken))
                .findFirst()
                .map(wanted -> new ListQuestion(
                        wanted,
                        lists.get("self").areIn(spoken),
                        lists.get("unit").areIn(spoken),
                        unknown(text, spoken, lists),
                        language))
                .filter(it ->
                        it.name.isEmpty() || (it.wanted == Wanted.CASELOAD && mayBeOfStaff(it.name, spoken, lists)));
    }

    private static boolean mayBeOfStaff(List<String> name, Spoken spoken, WordList lists) {
        return name.size() <= LONGEST_NAME
                && !lists.get("of-a-client").areIn(spoken)
                && name.stream().noneMatch(word -> word.chars().anyMatch(Character::isDigit));
    }

    private static List<String> unknown(String text, Spoken spoken, WordList lists) {
        List<MatchResult> words = Spoken.inTheirPlaces(text);
        return IntStream.range(0, words.size())
                .filter(i -> !lists.get("known").contain(spoken.lower().get(i), spoken))
                .mapToObj(i -> words.get(i).group())
                .toList();
    }

    /** The name, in any form that it may be inflected in. */
    NamePhrase phrase() {
        return new NamePhrase(name.stream()
                .map(word -> language == Language.FI ? NameForms.finnish(word) : NameForms.germanic(word))
                .toList());
    }

    /** The name may be anybody's: it stays out of logs. */
    @Override
    public String toString() {
        return "ListQuestion[" + wanted + "]";
    }
}
