package fi.omabotti.extract;

/** What a row of the file is to the store. */
enum RowState {
    ADDED,
    CHANGED,
    UNCHANGED
}
