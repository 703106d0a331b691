package fi.omabotti.namedworker;

import fi.omabotti.audit.AuditEvent;

/** What this conversation writes into the audit trail, beside {@link fi.omabotti.lookup.LookUpEvent}. */
enum NamedWorkerEvent implements AuditEvent {
    /** One client's card was shown. */
    NAMED_WORKER_TOLD,
    /** Clients were shown to choose from. */
    CLIENTS_OFFERED,
    /** The worker of a client was told for a reason that the asker stated. */
    WORKER_TOLD_FOR_A_REASON,
    /** A reason was stated, and nobody was told. */
    NOBODY_TOLD_FOR_A_REASON,
    /** The asker said that a card shows the wrong person, and it was taken away. */
    WRONG_PERSON
}
