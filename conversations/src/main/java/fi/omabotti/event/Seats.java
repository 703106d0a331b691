package fi.omabotti.event;

import org.jspecify.annotations.Nullable;

/**
 * How full an event is.
 *
 * @param taken with those that were given up and may still be taken back
 * @param capacity null for as many as come
 */
public record Seats(
        int taken, int waiting, int attended, @Nullable Integer capacity) {

    /** Whether somebody who comes now gets a seat: nobody goes before those who wait. */
    public boolean areFree() {
        return capacity == null || (taken < capacity && waiting == 0);
    }
}
