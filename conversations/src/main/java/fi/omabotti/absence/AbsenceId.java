package fi.omabotti.absence;

/** An absence that was told. */
public record AbsenceId(long value) {}
