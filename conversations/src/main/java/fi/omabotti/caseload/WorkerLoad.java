package fi.omabotti.caseload;

import fi.omabotti.name.Folding;
import fi.omabotti.name.NameKey;
import fi.omabotti.name.NamePhrase;
import fi.omabotti.staff.WorkerId;
import java.util.List;

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
        List<NameKey> keys = keys();
        if (!phrase.isSingleWord()) {
            return phrase.fits(keys);
        }
        NamePhrase.Pair said = phrase.single();
        return keys.stream()
                .anyMatch(key -> said.familyKeys().contains(key.family())
                        || said.givenKeys().contains(key.given()));
    }

    private List<NameKey> keys() {
        String written = Folding.lower(name);
        int last = written.lastIndexOf(' ');
        return last < 0 ? List.of() : NameKey.of(written.substring(last + 1), written.substring(0, last), null, null);
    }

    /** Stays out of logs. */
    @Override
    public String toString() {
        return "WorkerLoad[" + worker.value() + "]";
    }
}
