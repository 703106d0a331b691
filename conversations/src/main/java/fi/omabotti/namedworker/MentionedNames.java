package fi.omabotti.namedworker;

import fi.omabotti.conversation.Language;
import fi.omabotti.name.NameForms;
import fi.omabotti.name.NameList;
import fi.omabotti.name.NamePhrase;
import fi.omabotti.name.NameWord;
import fi.omabotti.namedworker.SentenceWord.Gap;
import fi.omabotti.namedworker.SentenceWord.Kind;
import fi.omabotti.words.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which words of a sentence are the name of whoever it is about. */
final class MentionedNames {

    private static final int MOST_NAMES = 4;

    private final List<SentenceWord> words;
    private final Language language;
    private final Map<Integer, NameWord> read;
    private final List<Boolean> known;
    private final List<List<Integer>> runs;

    MentionedNames(List<SentenceWord> words, Language language) {
        this.words = words;
        this.language = language;
        this.read = IntStream.range(0, words.size())
                .filter(i -> words.get(i).kind().mayBeName())
                .boxed()
                .collect(Collectors.toUnmodifiableMap(i -> i, i -> read(words.get(i))));
        this.known = IntStream.range(0, words.size()).mapToObj(this::isKnown).toList();
        this.runs = new NameRuns(words, known).all();
    }

    /** Whether any word is the name of people, and not only unknown. */
    boolean areThere() {
        return runs.stream().flatMap(List::stream).anyMatch(known::get);
    }

    boolean isAt(int i) {
        return runs.stream().anyMatch(run -> run.contains(i));
    }

    boolean areUnknown() {
        return IntStream.range(0, words.size()).anyMatch(i -> is(Kind.NAME, i) && !known.get(i));
    }

    boolean hasFull() {
        return runs.stream().anyMatch(run -> run.stream().filter(known::get).count() > 1);
    }

    /** Whether there is one full name, all of it names of people, and no other word that is none of ours. */
    boolean areAllThereIs() {
        long unexplained =
                words.stream().filter(word -> word.kind() == Kind.NAME).count();
        return runs.size() == 1
                && words.size() - runs.get(0).size() <= 1
                && runs.get(0).size() > 1
                && runs.get(0).stream().allMatch(known::get)
                && unexplained <= runs.get(0).size();
    }

    /** Whether all that is said is two words, one of them a name: the other may be one behind a typing error. */
    boolean mayBeAllThereIs() {
        return words.size() == 2
                && runs.size() == 1
                && runs.get(0).size() == 2
                && runs.get(0).stream().filter(known::get).count() == 1;
    }

    /** What to look up, at most {@value #MOST_NAMES} names. */
    List<NamePhrase> phrases(Vocabulary vocabulary, Spoken spoken, Asked asked) {
        List<List<Integer>> chosen =
                new ArrayList<>(chosen().stream().limit(MOST_NAMES).toList());
        if (asked == Asked.CONTACT) {
            chosen.addAll(chosen.stream()
                    .filter(run -> run.size() == 2 && run.get(0) == 0)
                    .filter(run ->
                            vocabulary.words("orders").contain(words.get(0).lower(), spoken))
                    .map(run -> run.subList(1, 2))
                    .toList());
        }
        return chosen.stream().map(this::phrase).toList();
    }

    private List<List<Integer>> chosen() {
        List<List<Integer>> full =
                runs.stream().filter(run -> run.size() > 1 && isLikely(run)).toList();
        List<List<Integer>> some = full.isEmpty() ? runs : full;
        List<List<Integer>> names = preferring(some, some.stream().filter(this::hasKnown));
        return preferring(names, names.stream().filter(this::standsBesideAnchor));
    }

    private boolean isLikely(List<Integer> run) {
        return hasKnown(run) || (standsBesideAnchor(run) && runs.stream().noneMatch(this::hasKnown));
    }

    private boolean hasKnown(List<Integer> run) {
        return run.stream().anyMatch(known::get);
    }

    private static List<List<Integer>> preferring(List<List<Integer>> all, Stream<List<Integer>> preferred) {
        List<List<Integer>> those = preferred.toList();
        return those.isEmpty() ? all : those;
    }

    private boolean standsBesideAnchor(List<Integer> run) {
        return is(Kind.ANCHOR, run.get(0) - 1) || is(Kind.ANCHOR, run.get(run.size() - 1) + 1);
    }

    private boolean is(Kind kind, int i) {
        return i >= 0 && i < words.size() && words.get(i).kind() == kind;
    }

    /** A capital letter, an initial, or a name that people in Finland have. No client is asked for it: it would tell. */
    private boolean isKnown(int i) {
        SentenceWord word = words.get(i);
        return switch (word.kind()) {
            case NAME, NAME_TOO -> word.capitalised() || word.typed().length() == 1 || NameList.isName(nameAt(i));
            default -> false;
        };
    }

    private NamePhrase phrase(List<Integer> run) {
        boolean inBaseForm = isLastAfterAnchor(run) && run.stream().allMatch(i -> NameList.isName(baseForm(i)));
        return new NamePhrase(
                run.stream().map(i -> inBaseForm ? baseForm(i) : nameAt(i)).toList());
    }

    /** "Omatyöntekijä Sanna Alin" is no case form of Sanna Ali: nothing comes after that a case would belong to. */
    private boolean isLastAfterAnchor(List<Integer> run) {
        int next = run.get(run.size() - 1) + 1;
        return run.size() > 1
                && is(Kind.ANCHOR, run.get(0) - 1)
                && (next == words.size() || words.get(next).gap() != Gap.NONE);
    }

    private NameWord baseForm(int i) {
        Set<String> asItStands = Set.of(words.get(i).lower());
        return nameAt(i).readAs(asItStands, asItStands);
    }

    private NameWord nameAt(int i) {
        return Objects.requireNonNull(read.get(i));
    }

    private NameWord read(SentenceWord word) {
        return language == Language.FI ? NameForms.finnish(word.typed()) : NameForms.inEither(word.typed());
    }
}
