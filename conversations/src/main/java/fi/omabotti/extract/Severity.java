package fi.omabotti.extract;

/** What a finding does to its file. */
public enum Severity {
    /** the file is refused */
    FAULT,
    /** the row is taken in, and the county has something to mend: a rule of law or of good practice */
    DEVIATION,
    /** the row is taken in, and somebody should look */
    WARNING,
    /** what the import tidied up by itself */
    INFO
}
