package fi.omabotti.assignment;

/** A unit of the county (palveluyksikkö). */
public record UnitId(long value) {}
