package fi.omabotti.naming;

import fi.omabotti.audit.AuditEvent;

/** What this conversation writes into the audit trail. */
enum NamingEvent implements AuditEvent {
    /** Clients were shown to choose from. */
    NAMING_CLIENTS_OFFERED,
    /** What is to be saved was shown, or why it cannot be. */
    NAMING_SHOWN,
    NAMING_PROPOSED,
    NAMING_CONFIRMED,
    NAMING_REJECTED,
    /** It was taken back in time. */
    NAMING_UNDONE,
    /** Somebody said that the client was told who is named. */
    NAMING_TOLD_TO_CLIENT,
    /** A colleague was sent a card about it that names the client. */
    NAMING_SENT
}
