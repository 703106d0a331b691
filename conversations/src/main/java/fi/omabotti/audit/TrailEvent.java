package fi.omabotti.audit;

/** What is done with the trail itself, which is recorded in it too. */
public enum TrailEvent implements AuditEvent {
    /** All of it was read, to see whether it is whole. */
    TRAIL_VERIFIED,
    /** Old segments were removed; the subject says which. */
    TRAIL_PURGED
}
