package fi.omabotti.directory;

import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Utterance.Said;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A question that may be one to the directory: whether it is, the staff list says.
 *
 * @param asksWho in so many words: kuka, vem, who
 */
record DirectoryQuestion(Wanted wanted, List<Word> words, boolean asksWho, Language language) {

    /** In characters, and in words. What is longer is a text, and nobody's question. */
    private static final int LONGEST = 2000;

    private static final int MOST_WORDS = 40;

    private static final Pattern CLIENT_NUMBER = Pattern.compile(".*\\d{4,}.*");

    DirectoryQuestion {
        words = List.copyOf(words);
    }

    /** Empty without a word that asks the directory, and with any word that speaks of a client. */
    static Optional<DirectoryQuestion> in(Said said, Language language) {
        if (said.text().length() > LONGEST || said.heldIdentityCode()) {
            return Optional.empty();
        }
        Vocabulary vocabulary = Vocabulary.of(language);
        List<Word> words = Word.allOf(said.text(), vocabulary);
        List<String> lowers = words.stream().map(Word::lower).toList();
        if (words.size() > MOST_WORDS || isNotOurs(lowers, vocabulary)) {
            return Optional.empty();
        }
        return Wanted.in(lowers, vocabulary)
                .filter(wanted -> wanted != Wanted.SUBSTITUTE || !tellsOfOneself(lowers, vocabulary))
                .map(wanted ->
                        new DirectoryQuestion(wanted, words, vocabulary.who().containAny(lowers), language));
    }

    private static boolean isNotOurs(List<String> lowers, Vocabulary vocabulary) {
        return IntStream.range(0, lowers.size()).anyMatch(i -> {
            boolean title = i > 0 && vocabulary.titled().contain(lowers.get(i - 1));
            return CLIENT_NUMBER.matcher(lowers.get(i)).matches()
                    || (vocabulary.notOurs().contain(lowers.get(i)) && !title);
        });
    }

    /** "Oon poissa to-pe, sijainen Maija Laine". */
    private static boolean tellsOfOneself(List<String> lowers, Vocabulary vocabulary) {
        return vocabulary.myself().containAny(lowers) && !vocabulary.who().containAny(lowers);
    }

    /** Nobody and nothing is named. */
    boolean namesNothing() {
        return words.stream().noneMatch(Word::mayBeName);
    }

    /**
     * Asks who leads or substitutes, of nobody or of one word in small letters: a capital letter or two words may name a
     * client, and then it is not for the directory to say that there is nobody.
     */
    boolean isAboutStaffOnly() {
        List<Word> names = words.stream().filter(Word::mayBeName).toList();
        return asksWho
                && (wanted == Wanted.SUBSTITUTE || wanted == Wanted.LEADER)
                && names.size() < 2
                && names.stream().noneMatch(Word::beginsWithCapital);
    }
}
