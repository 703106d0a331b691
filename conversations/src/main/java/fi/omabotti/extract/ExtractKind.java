package fi.omabotti.extract;

/** What a file tells about. */
public enum ExtractKind {
    /** the county's units, their other names and what they serve; optional */
    UNITS,
    /** everybody who may use the bot or be assigned to a client */
    STAFF,
    /** clients, their clienthoods and who is assigned to them */
    ASSIGNMENTS
}
