package fi.omabotti.extract;

/** What a file may hold of identity codes with an individual number of 900–999, which belong to nobody for good (P-26). */
enum TemporaryCodes {
    /** None: in a county's own file they are tests, or a mistake. */
    REFUSED,
    /** Beside real ones, as hospitals give them to people whose code is not known. */
    ALLOWED,
    /** Nothing else: everybody in the file is invented. */
    ONLY
}
