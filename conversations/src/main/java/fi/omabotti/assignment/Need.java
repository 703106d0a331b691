package fi.omabotti.assignment;

/** How long the need of support lasts (tuen tarve, THL). */
public enum Need {
    /** tilapäinen */
    TEMPORARY,
    /** toistuva */
    RECURRING,
    /** pitkäaikainen */
    LONG_TERM
}
