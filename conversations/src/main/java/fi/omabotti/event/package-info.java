/**
 * The events of the development work: orientations, workshops, seminars and follow-ups, who is invited, and who has a seat.
 * Nobody of this is a client.
 */
@org.jspecify.annotations.NullMarked
package fi.omabotti.event;
