package fi.omabotti.followup;

import fi.omabotti.audit.AuditEvent;

/** What this conversation writes into the audit trail. */
enum FollowUpEvent implements AuditEvent {
    AGREED_ACTION_RECORDED,
    AGREED_ACTION_CORRECTED,
    AGREED_ACTION_REMOVED,
    AGREED_ACTION_ANSWERED,
    /** Somebody without the role, or of another unit, or where others read along. */
    AGREED_ACTION_REFUSED
}
