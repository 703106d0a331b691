package fi.omabotti.seminar;

import fi.omabotti.audit.AuditEvent;

/** What these conversations write into the audit trail: what goes to many, and who saw who comes. */
enum SeminarEvent implements AuditEvent {
    /** An announcement goes to many. */
    EVENT_ANNOUNCED,
    /** It waits for another facilitator. */
    EVENT_SUBMITTED,
    /** Another facilitator approved it. */
    EVENT_APPROVED,
    /** Another facilitator did not. */
    EVENT_NOT_APPROVED,
    /** What was announced was corrected. */
    EVENT_CORRECTED,
    /** It was called off. */
    EVENT_CALLED_OFF,
    /** What still waited of a message was stopped. */
    EVENT_MESSAGE_STOPPED,
    /** A message went once more to those of whom nobody knew. */
    EVENT_MESSAGE_REPEATED,
    /** The organisers' list was shown, with the support that people need. */
    EVENT_SIGN_UPS_SHOWN,
    /** The list was written into a file, without that. */
    EVENT_SIGN_UPS_EXPORTED,
    /** How far a message is with each recipient was written into a file. */
    EVENT_DELIVERY_EXPORTED,
    /** An address was given afterwards. */
    EVENT_MATERIALS_GIVEN,
    /** Somebody without the role, or whose event it is not, or where others read along. */
    EVENT_COMMAND_REFUSED
}
