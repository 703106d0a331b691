package fi.omabotti.away;

import fi.omabotti.staff.WorkerId;

/**
 * A colleague in service.
 *
 * @param nameKey first and last name as they are compared
 * @param units where they work, for people to read; empty for nowhere
 */
record Person(WorkerId id, String name, String nameKey, String units) {

    /** Stays out of logs. */
    @Override
    public String toString() {
        return "Person[" + id.value() + "]";
    }
}
