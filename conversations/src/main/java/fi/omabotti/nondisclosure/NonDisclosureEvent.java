package fi.omabotti.nondisclosure;

import fi.omabotti.audit.AuditEvent;

/** What this conversation writes into the audit trail. */
enum NonDisclosureEvent implements AuditEvent {
    /** The list was shown. */
    RESTRICTED_LISTED,
    /** Somebody without the roles asked for it. */
    RESTRICTED_LIST_REFUSED
}
