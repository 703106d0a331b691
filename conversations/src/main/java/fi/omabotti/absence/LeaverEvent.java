package fi.omabotti.absence;

import fi.omabotti.audit.AuditEvent;

/** What is told of those who left, for the audit trail. */
enum LeaverEvent implements AuditEvent {
    /** A supervisor was sent how many clients somebody left behind. */
    LEAVERS_CLIENTS_COUNTED
}
