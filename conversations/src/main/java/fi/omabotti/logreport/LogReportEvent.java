package fi.omabotti.logreport;

import fi.omabotti.audit.AuditEvent;

/** What this conversation writes into the audit trail. */
enum LogReportEvent implements AuditEvent {
    /** A client's log report was made, as a draft. */
    LOG_REPORT_ORDERED,
    /** A person has checked it: it may be given to the client. */
    LOG_REPORT_RELEASED,
    /** The client is not given it. */
    LOG_REPORT_REFUSED,
    /** The log officer named a number that is nobody's, or somebody's whose log is not theirs to handle. */
    LOG_REPORT_OF_NOBODY,
    /** The files could not be written: nothing was made or changed. */
    LOG_REPORT_FAILED,
    /** Somebody without the role tried one of these. */
    LOG_REPORT_COMMAND_REFUSED
}
