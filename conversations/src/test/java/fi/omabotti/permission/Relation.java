package fi.omabotti.permission;

/** What somebody is to the client. */
enum Relation {
    NOBODY,
    NAMED_WORKER,
    PAIR,
    SUBSTITUTE,
    /** Stands in for the named worker, who is away today. */
    COVERS_FOR_THE_WORKER,
    /** The substitution ended yesterday. */
    PAST_SUBSTITUTE,
    /** The assignment ended today. */
    PAST_WORKER,
    IN_A_UNIT_OF_THE_CLIENT,
    LEADS_A_UNIT_OF_THE_CLIENT,
    /** In a unit where the clienthood ended today. */
    IN_A_PAST_UNIT,
    /** Of the client's unit, and disqualified. */
    DISQUALIFIED,
    /** Of the client's unit, and called as the client. */
    ONESELF,
    /** Was of the client's unit, and is not on the staff list any more. */
    LEFT
}
