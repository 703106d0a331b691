package fi.omabotti.staff;

/** A person of the staff list. */
public record WorkerId(long value) {}
