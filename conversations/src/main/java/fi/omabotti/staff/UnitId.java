package fi.omabotti.staff;

/** A unit of the county (palveluyksikkö). */
public record UnitId(long value) {}
