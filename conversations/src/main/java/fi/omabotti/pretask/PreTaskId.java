package fi.omabotti.pretask;

/** The key of a pre-task in the store. */
public record PreTaskId(long value) {}
