package fi.omabotti.namedworker;

import fi.omabotti.audit.AuditEvent;

/** What this conversation writes into the audit trail. */
enum NamedWorkerEvent implements AuditEvent {
    /** One client's card was shown. */
    NAMED_WORKER_TOLD,
    /** Clients were shown to choose from. */
    CLIENTS_OFFERED,
    /** Nobody was shown: there is no such client, or the asker may not see them. */
    NOBODY_SHOWN
}
