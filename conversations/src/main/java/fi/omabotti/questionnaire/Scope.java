package fi.omabotti.questionnaire;

/** Whose question it is. */
public enum Scope {
    /** Everybody answers for themselves. */
    PERSONAL,
    /** A team answers together, once. */
    TEAM
}
