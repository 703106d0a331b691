package fi.omabotti.compilation;

/** How much a compilation says. */
public enum Stage {
    /** Before it is published: how many answered what, and nothing that anybody wrote (V-22). */
    COUNTS,
    /** Once it is frozen, or for the two facilitators. */
    FULL
}
