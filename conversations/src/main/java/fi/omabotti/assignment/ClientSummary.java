package fi.omabotti.assignment;

import fi.omabotti.name.NameKey;
import fi.omabotti.name.NamePhrase;
import org.jspecify.annotations.Nullable;

/**
 * What may be shown of a client, so that a wrong person is noticed (P-06).
 *
 * @param unit a unit of the client's that the asker may know of; null when there is none, or a non-disclosure order
 */
public record ClientSummary(
        ClientId id,
        String number,
        String givenNames,
        String familyName,
        int birthYear,
        @Nullable String unit) {

    public String fullName() {
        return givenNames + " " + familyName;
    }

    /** Whether a phrase can name this client, by the names of today. */
    public boolean isCalled(NamePhrase phrase) {
        return phrase.fits(NameKey.of(familyName, givenNames, null, null));
    }

    /** The name is a secret: it stays out of logs. */
    @Override
    public String toString() {
        return "ClientSummary[" + id + "]";
    }
}
