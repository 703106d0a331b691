package fi.omabotti.caseload;

import fi.omabotti.name.NamePhrase;
import fi.omabotti.staff.StaffName;
import fi.omabotti.staff.WorkerId;

/**
 * How many clients one of the staff works with today.
 *
 * @param clients in any role
 * @param named as their named worker
 * @param children as the social worker responsible for the child's affairs
 */
record WorkerLoad(WorkerId worker, String name, int clients, int named, int children) {

    /** From here on it is told that the limit is near. */
    private static final int MANY_CHILDREN = 27;

    /** Child Welfare Act 417/2007, section 13 b: for each worker, and no average. */
    static final int MOST_CHILDREN = 30;

    boolean hasManyChildren() {
        return children >= MANY_CHILDREN;
    }

    boolean hasTooManyChildren() {
        return children > MOST_CHILDREN;
    }

    /** Whether a name in a question, of one word or more, can be this person's. */
    boolean isCalled(NamePhrase phrase) {
        return new StaffName(name).isNamedBy(phrase);
    }

    /** Stays out of logs. */
    @Override
    public String toString() {
        return "WorkerLoad[" + worker.value() + "]";
    }
}
