package fi.omabotti.extract;

import fi.omabotti.audit.AuditEvent;

/** What an import writes into the audit trail. */
enum ImportEvent implements AuditEvent {
    /** A file was taken in; the subject is its row in {@code extract_import}, which says of what kind it was. */
    EXTRACT_TAKEN_IN,
    /** Besides: more than a fifth of the open assignments ended with it, and somebody had said that this is right. */
    EXTRACT_FORCED
}
