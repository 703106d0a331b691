package fi.omabotti.roleguide;

import fi.omabotti.audit.AuditEvent;

/** What this conversation writes into the audit trail. */
enum GuideEvent implements AuditEvent {
    GUIDE_PAGE_SHARED
}
