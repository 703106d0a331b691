package fi.omabotti.namedworker;

import fi.omabotti.namedworker.SentenceWord.Gap;
import fi.omabotti.namedworker.SentenceWord.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The words of a sentence that stand side by side and may be one name, by their places. */
final class NameRuns {

    /** Of one name; what is longer is prose. */
    private static final int MOST_WORDS = 6;

    private final List<SentenceWord> words;
    private final List<Boolean> known;

    /**
     * Of these words.
     *
     * @param known whether each of them is the name of people
     */
    NameRuns(List<SentenceWord> words, List<Boolean> known) {
        this.words = words;
        this.known = known;
    }

    List<List<Integer>> all() {
        return joinedAtCommas(runs()).stream()
                .map(this::trimmed)
                .filter(run -> run.size() <= MOST_WORDS)
                .toList();
    }

    private List<List<Integer>> runs() {
        List<List<Integer>> all = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean part = isPartOfName(i);
            if (!run.isEmpty() && (!part || words.get(i).gap() != Gap.NONE)) {
                all.add(run);
                run = new ArrayList<>();
            }
            if (part && words.get(i).kind() != Kind.PARTICLE) {
                run.add(i);
            }
        }
        if (!run.isEmpty()) {
            all.add(run);
        }
        return all;
    }

    /** "Virtanen, Matti" is one name; "Hei Liisa, Matti Virtasen" are two. */
    private List<List<Integer>> joinedAtCommas(List<List<Integer>> all) {
        List<List<Integer>> joined = new ArrayList<>();
        for (List<Integer> run : all) {
            List<Integer> before = joined.isEmpty() ? List.of() : joined.get(joined.size() - 1);
            int first = run.get(0);
            boolean isOneName = words.get(first).gap() == Gap.COMMA
                    && before.size() == 1
                    && before.get(0) == first - 1
                    && run.size() == 1;
            if (isOneName) {
                joined.set(
                        joined.size() - 1,
                        Stream.concat(before.stream(), run.stream()).toList());
            } else {
                joined.add(run);
            }
        }
        return joined;
    }

    /** Of three words and more, those at the edges that are nobody's name are none: "mahtaisi Matti Virtasen". */
    private List<Integer> trimmed(List<Integer> run) {
        List<Integer> rest = run;
        while (rest.size() > 2 && isLoose(rest, 0)) {
            rest = rest.subList(1, rest.size());
        }
        while (rest.size() > 2 && isLoose(rest, rest.size() - 1)) {
            rest = rest.subList(0, rest.size() - 1);
        }
        return rest;
    }

    /** Nobody's name; or an ordinary word that may be one, where there is a full name without it: "eli Mustosen Kaija". */
    private boolean isLoose(List<Integer> run, int edge) {
        SentenceWord word = words.get(run.get(edge));
        long others = run.stream()
                .filter(i -> known.get(i) && !i.equals(run.get(edge)))
                .count();
        return !known.get(run.get(edge)) || (word.kind() == Kind.NAME_TOO && !word.capitalised() && others > 1);
    }

    /** "Anna numero" asks to be given one; "Anna Suden" is somebody. Beside another name, what can be a name is one. */
    private boolean isPartOfName(int i) {
        return switch (words.get(i).kind()) {
            case NAME, PARTICLE -> true;
            case NAME_TOO -> mayBeName(i - 1) || mayBeName(i + 1);
            default -> false;
        };
    }

    private boolean mayBeName(int i) {
        return is(Kind.NAME, i) || is(Kind.PARTICLE, i);
    }

    private boolean is(Kind kind, int i) {
        return i >= 0 && i < words.size() && words.get(i).kind() == kind;
    }
}
