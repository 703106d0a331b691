package fi.omabotti.namedworker;

import fi.omabotti.conversation.Language;
import fi.omabotti.name.NameForms;
import fi.omabotti.name.NamePhrase;
import fi.omabotti.name.NameWord;
import fi.omabotti.namedworker.SentenceWord.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A sentence, without identity codes, taken apart: its words, and the runs of words that may be a client's name. */
final class Sentence {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private final List<SentenceWord> words;
    private final Vocabulary vocabulary;
    private final Language language;

    Sentence(String text, Language language) {
        this.language = language;
        this.vocabulary = Vocabulary.of(language);
        this.words = SentenceWord.allOf(text, vocabulary);
    }

    boolean asksForWhatIsNeverTold() {
        return vocabulary.never().containAny(lowers());
    }

    boolean isAboutSomethingElse() {
        return vocabulary.elsewhere().containAny(lowers());
    }

    boolean hasAnchor() {
        return words.stream().anyMatch(word -> word.kind() == Kind.ANCHOR);
    }

    /** Asks for a person, whatever for: "virtasen matti kuka". */
    boolean asksWho() {
        return vocabulary.who().containAny(lowers()) && !isAboutSomethingElse();
    }

    /** The client number, leading zeros kept; a year alone is none. */
    Optional<String> clientNumber() {
        return IntStream.range(0, words.size())
                .filter(i -> words.get(i).kind() == Kind.NUMBER)
                .filter(i -> !YEAR.matcher(words.get(i).typed()).matches() || words.size() == 1)
                .mapToObj(i -> words.get(i).typed())
                .findFirst();
    }

    /** Runs of words that may be names. Where there are runs of two words and more, lone words are not names. */
    List<NamePhrase> phrases() {
        List<List<Integer>> runs = runs();
        List<List<Integer>> full = runs.stream().filter(run -> run.size() > 1).toList();
        List<List<Integer>> beside =
                runs.stream().filter(this::standsBesideAnchor).toList();
        List<List<Integer>> chosen = !full.isEmpty() ? full : !beside.isEmpty() ? beside : runs;
        return chosen.stream().map(this::phrase).toList();
    }

    private List<List<Integer>> runs() {
        List<List<Integer>> runs = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (isPartOfName(i)) {
                if (words.get(i).kind() != Kind.PARTICLE) {
                    run.add(i);
                }
            } else if (!run.isEmpty()) {
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    /** "Anna numero" asks to be given one; "Anna Suden" is somebody. Beside another name, what can be a name is one. */
    private boolean isPartOfName(int i) {
        return switch (words.get(i).kind()) {
            case NAME, PARTICLE -> true;
            case NAME_TOO -> mayBeName(i - 1) || mayBeName(i + 1);
            default -> false;
        };
    }

    private boolean standsBesideAnchor(List<Integer> run) {
        return isAnchor(run.get(0) - 1) || isAnchor(run.get(run.size() - 1) + 1);
    }

    private boolean isAnchor(int i) {
        return is(Kind.ANCHOR, i);
    }

    private boolean mayBeName(int i) {
        return is(Kind.NAME, i) || is(Kind.PARTICLE, i);
    }

    private boolean is(Kind kind, int i) {
        return i >= 0 && i < words.size() && words.get(i).kind() == kind;
    }

    private NamePhrase phrase(List<Integer> run) {
        return new NamePhrase(
                run.stream().map(i -> nameWord(words.get(i).typed())).toList());
    }

    private NameWord nameWord(String typed) {
        return language == Language.FI ? NameForms.finnish(typed) : NameForms.germanic(typed);
    }

    private List<String> lowers() {
        return words.stream().map(SentenceWord::lower).toList();
    }
}
