package fi.omabotti.extract;

import org.jspecify.annotations.Nullable;

/** What an extract says of a client. */
record ClientFacts(
        String number,
        String familyName,
        String givenNames,
        @Nullable String callName,
        @Nullable String formerNames,
        int birthYear,
        @Nullable String language,
        boolean nonDisclosure,
        @Nullable String identityHash) {

    /** False when the names were not kept any longer. */
    boolean hasName() {
        return !familyName.isEmpty();
    }

    boolean isNamedAs(ClientFacts other) {
        return familyName.equals(other.familyName) && givenNames.equals(other.givenNames);
    }

    /** Two rows of one client: a non-disclosure order on either of them holds. */
    ClientFacts with(ClientFacts other) {
        return nonDisclosure || !other.nonDisclosure
                ? this
                : new ClientFacts(
                        number, familyName, givenNames, callName, formerNames, birthYear, language, true, identityHash);
    }

    /** Nobody's name must reach a log by accident. */
    @Override
    public String toString() {
        return "ClientFacts[…]";
    }
}
