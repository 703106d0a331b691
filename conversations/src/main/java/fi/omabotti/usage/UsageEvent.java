package fi.omabotti.usage;

import fi.omabotti.audit.AuditEvent;

/** What monitoring writes into the audit trail. */
public enum UsageEvent implements AuditEvent {
    /** A supervisor saw the counts of the own units' staff. */
    USE_REPORT_SHOWN,
    /** Somebody saw how often units asked in shared places. */
    SHARED_PLACES_SHOWN,
    /** The log officer's file was written, with the clients it names. */
    USE_REPORT_WRITTEN,
    /** The log officer's file could not be written. */
    USE_REPORT_FAILED,
    /** Somebody without the role asked. */
    USE_REPORT_REFUSED
}
