package fi.omabotti.caseload;

import fi.omabotti.audit.AuditEvent;

/** What these conversations write into the audit trail. */
enum CaseloadEvent implements AuditEvent {
    /** Somebody was told how many clients of their own they have. */
    OWN_CLIENTS_COUNTED,
    /** A page of one's own clients was shown. */
    OWN_CLIENTS_LISTED,
    /** A supervisor was told how many of the units' clients have nobody named. */
    UNASSIGNED_COUNTED,
    /** A page of them was shown. */
    UNASSIGNED_LISTED,
    /** A supervisor was told how many of the units' clients break a rule. */
    DEVIATIONS_COUNTED,
    /** A page of them was shown. */
    DEVIATIONS_LISTED,
    /** A supervisor was told how many clients the units' workers have. */
    CASELOAD_SHOWN,
    /** Somebody who leads no unit asked for what is of units. */
    UNIT_LIST_REFUSED
}
