package fi.omabotti.pretask;

/** How far a pre-task is. */
public enum PreTaskState {
    /** being written; its facilitators alone see it */
    DRAFT,
    /** handed out: answered from its opening to its cut-off */
    OPEN,
    /** its facilitators take no more answers; they can open it again */
    CLOSED,
    /** the answers stay as they are, and belong to nobody any more */
    FROZEN,
    /** what came out of it may be read by everybody */
    PUBLISHED
}
