package fi.omabotti.naming;

import fi.omabotti.name.NamePhrase;
import fi.omabotti.name.NameWord;
import java.util.List;

/**
 * Words of a command that stand side by side and name somebody.
 *
 * @param number as typed, where they are a client number; empty otherwise
 * @param weight how much speaks for it that this is the client
 */
record NamePart(List<NameWord> words, String number, int weight) {

    NamePart {
        words = List.copyOf(words);
    }

    boolean isNumber() {
        return !number.isEmpty();
    }

    int size() {
        return words.size();
    }

    NamePart part(int from, int until, int partsWeight) {
        return new NamePart(words.subList(from, until), "", partsWeight);
    }

    NamePhrase phrase() {
        return new NamePhrase(words);
    }

    /** The words name somebody: they stay out of logs. */
    @Override
    public String toString() {
        return "NamePart[" + words.size() + "]";
    }
}
