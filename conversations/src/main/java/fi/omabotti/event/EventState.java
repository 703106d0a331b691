package fi.omabotti.event;

/** How far an event is. */
public enum EventState {
    /** being written; its organisers alone see it */
    DRAFT,
    /** waits for another facilitator, as it goes to many */
    AWAITING_APPROVAL,
    /** announced, or to be at the time that was set */
    ANNOUNCED,
    /** will not take place */
    CANCELLED
}
