package fi.omabotti.audit;

/**
 * Something about the trail that is not as it was written.
 *
 * @param id of the entry or the segment, as the kind says
 */
public record AuditFinding(Kind kind, long id) {

    /** What was found. */
    public enum Kind {
        /** An entry: its MAC is not that of what it says, of whom it shows or of its words; or the bot never wrote it. */
        ROW_CHANGED,
        /** An entry: a seal names it, and it is gone. */
        ROW_REMOVED,
        /** An entry: no seal names it, and the bot did not write it; or it came back after its segment was purged. */
        ROW_INSERTED,
        /** A segment: its seal, or an entry of it from before there were MACs, was changed. */
        SEAL_CHANGED,
        /** The first of one or more segments between others whose seals are gone. */
        SEAL_MISSING,
        /** A segment: its removal is recorded, but not by whoever has the key. */
        PURGE_FORGED,
        /** A segment: the seal file names it, and the database ends before it. */
        TAIL_CUT,
        /** A segment: the seal file has another seal of it than the database. */
        SEAL_DIFFERS,
        /** A segment: sealed with another key than ours, so nothing can be said. */
        WRONG_KEY
    }
}
