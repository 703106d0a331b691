package fi.omabotti.away;

import fi.omabotti.audit.AuditEvent;

/** What this conversation writes into the audit trail: rights begin and end with it. */
enum AwayEvent implements AuditEvent {
    /** Somebody is away; a substitute was asked, if there is to be one. */
    ABSENCE_TOLD,
    /** The substitute accepted. */
    SUBSTITUTION_ACCEPTED,
    /** The substitute cannot. */
    SUBSTITUTION_DECLINED,
    /** The substitute had accepted, and cannot after all. */
    SUBSTITUTION_WITHDRAWN,
    /** A supervisor approved a substitute of another unit. */
    SUBSTITUTION_APPROVED,
    /** A supervisor did not. */
    SUBSTITUTION_REFUSED,
    /** An absence was taken back. */
    ABSENCE_CANCELLED,
    /** A button about an absence was pressed by somebody whose it is not. */
    ABSENCE_BUTTON_REFUSED
}
