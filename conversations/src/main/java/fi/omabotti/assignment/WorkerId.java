package fi.omabotti.assignment;

/** A person of the staff list. */
public record WorkerId(long value) {}
