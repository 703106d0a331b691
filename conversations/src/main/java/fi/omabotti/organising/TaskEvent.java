package fi.omabotti.organising;

import fi.omabotti.audit.AuditEvent;

/** What facilitators do, in the audit trail. */
enum TaskEvent implements AuditEvent {
    PRE_TASK_HANDED_OUT,
    /** It has other times; one that was closed is open again. */
    PRE_TASK_RESCHEDULED,
    PRE_TASK_PEOPLE_ADDED,
    /** Other questions are asked from now on. */
    PRE_TASK_QUESTIONS_CHANGED,
    PRE_TASK_CLOSED,
    /** Which channel hears of it. */
    PRE_TASK_CHANNELS_CHANGED,
    /** What still waited of its messages was stopped. */
    PRE_TASK_MESSAGE_STOPPED,
    /** It went once more to those of whom nobody knew. */
    PRE_TASK_MESSAGE_REPEATED,
    /** How far it is with each recipient was written into a file. */
    PRE_TASK_DELIVERY_EXPORTED,
    /** Somebody without the role, or whose pre-task it is not, or where others read along. */
    PRE_TASK_COMMAND_REFUSED
}
