package fi.omabotti.assignment;

import fi.omabotti.name.NameKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client whom the asker may see and some names lead to, with all the names it can be found by.
 *
 * @param isOwn the asker works with the client
 * @param keys the names, folded
 */
record Candidate(
        ClientId id,
        String number,
        String givenNames,
        String familyName,
        @Nullable String callName,
        @Nullable String formerNames,
        boolean isOwn,
        List<NameKey> keys) {

    /** The same names with their diacritics. */
    List<NameKey> keysAsWritten() {
        return NameKey.asWritten(familyName, givenNames, callName, formerNames);
    }

    /** The names are a secret: they stay out of logs. */
    @Override
    public String toString() {
        return "Candidate[" + id + "]";
    }
}
