package fi.omabotti.staff;

/**
 * One of the staff.
 *
 * @param units where they work, for people to read; empty for nowhere
 */
public record Worker(WorkerId id, String name, String units) {

    /** With the units, where there are any, so that namesakes can be told apart. */
    public String described() {
        return units.isEmpty() ? name : name + " (" + units + ")";
    }

    /** Stays out of logs. */
    @Override
    public String toString() {
        return "Worker[" + id.value() + "]";
    }
}
