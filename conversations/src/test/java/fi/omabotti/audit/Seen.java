package fi.omabotti.audit;

/** What happens in these tests. */
enum Seen implements AuditEvent {
    CARD,
    NOBODY,
    JOB,
    LATER,
    LAST
}
