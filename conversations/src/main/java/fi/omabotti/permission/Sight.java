package fi.omabotti.permission;

/** By what right a client is looked for. */
public enum Sight {
    /** A relation between the asker and the client. */
    RELATION(Permission.MAY_SEE),
    /** A relation, and leading a unit of the client's: to confirm who is named (V-02). */
    SUPERVISION(Permission.MAY_CONFIRM),
    /** A reason that was stated (P-04). */
    REASON(Permission.MAY_BE_TOLD_FOR_A_REASON),
    /** The log officer's task (P-17). */
    LOG(Permission.MAY_HANDLE_THE_LOG_OF),
    /** None: only to record whom a look-up meant that tells nothing. */
    NOBODYS(Permission.EVERYBODY);

    private final String condition;

    Sight(String condition) {
        this.condition = condition;
    }

    /** For SQL over a client {@code c}, with the parameters {@code :asker} and {@code :day}. */
    public String condition() {
        return condition;
    }
}
