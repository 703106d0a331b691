package fi.omabotti.assignment;

/** A client, by our own id: the one that logs, audit and buttons may carry. */
public record ClientId(long value) {}
