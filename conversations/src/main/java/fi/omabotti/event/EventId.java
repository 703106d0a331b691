package fi.omabotti.event;

/** An event (tilaisuus). */
public record EventId(long value) {}
