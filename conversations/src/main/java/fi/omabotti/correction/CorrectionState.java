package fi.omabotti.correction;

/** How far a request is. */
enum CorrectionState {
    OPEN,
    /** the information was wrong and is put right */
    FIXED,
    /** there was nothing to put right */
    NO_CAUSE,
    /** the supervisor wants to hear more from the asker */
    MORE_NEEDED
}
