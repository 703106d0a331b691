package fi.omabotti.proposal;

/** What a rule says of a wish. */
enum RuleOutcome {
    FINE,
    /** Worth knowing (I). */
    TOLD,
    /** Possible for a reason that is stated (W). */
    WARNED,
    /** Not possible in a chat (B). */
    BLOCKED;

    /** This one if it is so, and fine otherwise. */
    RuleOutcome when(boolean so) {
        return so ? this : FINE;
    }
}
