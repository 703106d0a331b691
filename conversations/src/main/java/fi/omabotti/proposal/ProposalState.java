package fi.omabotti.proposal;

/** What became of a proposal. */
public enum ProposalState {
    /** Waits for a supervisor of the client's unit. */
    PROPOSED,
    /** Confirmed: waits for the client system. */
    CONFIRMED,
    /** Confirmed, and so it is: the store is the master of who is named. */
    IN_FORCE,
    /** The client system has it. */
    SETTLED,
    /** The client system did not have it in time (V-17). */
    EXPIRED,
    /** Taken back, or replaced by another one. */
    WITHDRAWN,
    /** Refused by a supervisor of the client's unit. */
    REJECTED,
    /** The client system has something else. */
    CONFLICT;

    /** Whether it still waits for something. */
    public boolean isOpen() {
        return this == PROPOSED || this == CONFIRMED;
    }
}
