package fi.omabotti.event;

/** What sort of event it is. */
public enum EventKind {
    /** orientoiva alustus, for everybody */
    ORIENTATION(false),
    /** kohdennettu alustus: for those who are invited */
    TARGETED_ORIENTATION(true),
    /** työpaja: a closed list */
    WORKSHOP(true),
    /** seminaari */
    SEMINAR(false),
    /** jatkotapaaminen, in a smaller group */
    FOLLOW_UP(true);

    private final boolean closed;

    EventKind(boolean closed) {
        this.closed = closed;
    }

    /** Only those who are invited hear of it and may sign up. */
    public boolean isClosed() {
        return closed;
    }
}
