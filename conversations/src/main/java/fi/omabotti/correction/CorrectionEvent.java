package fi.omabotti.correction;

import fi.omabotti.audit.AuditEvent;

/** What this conversation writes into the audit trail. */
enum CorrectionEvent implements AuditEvent {
    /** A client was shown to whoever wants to say what is wrong. */
    CORRECTION_FORM_SHOWN,
    /** A correction of a client's information was asked for. */
    CORRECTION_REQUESTED,
    /** A button about a client came back from somebody who may not see the client. */
    CORRECTION_NOT_REQUESTED,
    /** The open requests of the own units were shown to a supervisor. */
    CORRECTIONS_LISTED,
    /** A request was shown to a supervisor of its unit. */
    CORRECTION_SHOWN,
    /** A supervisor has said what came of a request. */
    CORRECTION_CLOSED,
    /** The list, or a request, was asked for by somebody who may not have it. */
    CORRECTIONS_REFUSED,
    /** A client's worker was asked to call a colleague back. */
    CALL_BACK_REQUESTED
}
