package fi.omabotti.usage;

/** How often people of a unit asked about clients where others read along; nothing of what they asked. */
public record UnitUse(String unit, int inSharedPlaces) {}
