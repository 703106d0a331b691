package fi.omabotti.incident;

import fi.omabotti.audit.AuditEvent;

/** What this conversation writes into the audit trail. */
enum IncidentEvent implements AuditEvent {
    /** A client was hidden at once. */
    CLIENT_HIDDEN,
    /** Somebody who may hide clients named a number that hid nobody. */
    NOBODY_HIDDEN,
    /** All look-ups were suspended. */
    LOOK_UPS_SUSPENDED,
    /** Look-ups go on. */
    LOOK_UPS_RESUMED,
    /** Somebody without the role tried one of these. */
    INCIDENT_COMMAND_REFUSED
}
