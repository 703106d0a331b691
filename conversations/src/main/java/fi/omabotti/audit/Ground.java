package fi.omabotti.audit;

/** On what ground somebody was told (P-14). The names are the codes in the trail. */
public enum Ground {
    /** Nobody was shown. */
    NONE,
    /** The asker works with the client, or in or over a unit of the client's (P-03). */
    RELATION,
    /** erityinen syy: asiakas otti yhteyttä */
    CLIENT_IN_CONTACT,
    /** erityinen syy: kiireellinen tilanne */
    URGENT,
    /** erityinen syy: yhteinen asiakas, sovittu verkostotyö */
    SHARED_CLIENT,
    /** erityinen syy: muu peruste, in words */
    OTHER,
    /** A task of the office itself: log officer, main user, a command on the machine. */
    OFFICE;

    /** Whether it is one that an asker without a relation states (erityinen syy, P-04). */
    public boolean isReason() {
        return switch (this) {
            case CLIENT_IN_CONTACT, URGENT, SHARED_CLIENT, OTHER -> true;
            case NONE, RELATION, OFFICE -> false;
        };
    }
}
