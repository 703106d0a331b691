package fi.omabotti.event;

import fi.omabotti.staff.WorkerId;

/**
 * Somebody who waited and has a seat now.
 *
 * @param turn which of their sign-ups it was: they are told once of each
 */
public record Promoted(WorkerId worker, int turn) {}
