package fi.omabotti.caseload;

/** What is against a rule in the store as it is today; the import says the same of a file as it takes it in. */
enum Deviation {
    /** More than one open named worker. */
    TWO_NAMED_WORKERS,
    /** In child protection without exactly one responsible social worker who is a social worker. */
    CHILD_WITHOUT_SOCIAL_WORKER,
    /** Needs special support, and neither the named worker nor the pair is a social worker. */
    SUPPORT_WITHOUT_SOCIAL_WORKER,
    /** Somebody in charge is not in service any more. */
    WORKER_HAS_LEFT,
    /** Somebody in charge is away for more than thirty days, and nobody stands in. */
    LONG_AWAY_WITHOUT_SUBSTITUTE,
    /** Somebody in charge is in another employer's service. */
    NOT_IN_COUNTYS_SERVICE
}
