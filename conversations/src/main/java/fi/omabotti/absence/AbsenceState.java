package fi.omabotti.absence;

/** How far it is agreed who stands in. The names are those in the store. */
public enum AbsenceState {
    /** Nobody was asked. */
    UNCOVERED,
    /** The substitute has not answered. */
    ASKED,
    /** The substitute accepted, and works in another unit: a supervisor is to approve (V-03). */
    AWAITING_APPROVAL,
    /** The substitute stands in from the first day to the last. */
    COVERED,
    /** The substitute cannot. */
    DECLINED,
    /** The supervisor does not approve. */
    REFUSED,
    /** The worker is not away after all, or came back. */
    CANCELLED
}
