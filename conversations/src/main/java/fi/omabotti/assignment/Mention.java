package fi.omabotti.assignment;

import fi.omabotti.name.NamePhrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says of the client it means.
 *
 * @param phrases the runs of words that may be the name; each of them may name somebody else
 * @param birthYear only clients born in this year are meant; null when none was said
 * @param anchored the words stand where a client is named, so that a single one may be a name with a typing error
 */
public record Mention(List<NamePhrase> phrases, @Nullable Integer birthYear, boolean anchored) {

    public Mention {
        phrases = List.copyOf(phrases);
    }

    /** The words may be somebody's name: they stay out of logs. */
    @Override
    public String toString() {
        return "Mention[" + phrases.size() + " phrases]";
    }
}
