package fi.omabotti.name;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where in a phrase the family name stands: from one word, until another. */
record FamilyPlace(int from, int until) {

    /** Each word, and each two that leave another word for a given name. */
    static Stream<FamilyPlace> in(List<NameWord> words) {
        Stream<FamilyPlace> one = IntStream.range(0, words.size()).mapToObj(i -> new FamilyPlace(i, i + 1));
        Stream<FamilyPlace> two = IntStream.range(0, words.size() - 1).mapToObj(i -> new FamilyPlace(i, i + 2));
        return words.size() > 2 ? Stream.concat(one, two) : one;
    }

    NameWord word(List<NameWord> words) {
        NameWord first = words.get(from);
        return until - from == 2 ? first.joinedTo(words.get(from + 1)) : first;
    }

    boolean holds(int word) {
        return from <= word && word < until;
    }
}
