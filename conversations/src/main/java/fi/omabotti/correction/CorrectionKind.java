package fi.omabotti.correction;

/** What may be wrong on a card. */
enum CorrectionKind {
    WRONG_WORKER,
    CONTACT,
    ENDED,
    /** in words */
    OTHER
}
