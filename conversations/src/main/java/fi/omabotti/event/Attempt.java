package fi.omabotti.event;

/** What came of wanting to come. */
public enum Attempt {
    /** has a seat, now or before */
    SEATED,
    /** waits, now or before */
    WAITING,
    /** there is no seat, and nobody said to wait */
    FULL,
    /** signing up is over, or the event has begun */
    TOO_LATE,
    /** not announced, or cancelled */
    NOT_OPEN,
    /** a closed event, to which the colleague is not invited */
    NOT_INVITED
}
