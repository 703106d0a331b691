package fi.omabotti.roledescription;

import fi.omabotti.audit.AuditEvent;

/** What this conversation writes into the audit trail. */
enum RoleEvent implements AuditEvent {
    /** A page of a draft was written. */
    ROLE_DESCRIPTION_WRITTEN,
    ROLE_DESCRIPTION_SUBMITTED,
    /** It is a draft again. */
    ROLE_DESCRIPTION_TAKEN_BACK,
    ROLE_DESCRIPTION_ACCEPTED,
    /** Somebody without the role, or where others read along. */
    ROLE_DESCRIPTION_REFUSED
}
