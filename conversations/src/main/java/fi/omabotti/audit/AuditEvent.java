package fi.omabotti.audit;

/** What happened; each feature has its own enum of these. */
public interface AuditEvent {

    /** The stable name in the trail. */
    String name();
}
