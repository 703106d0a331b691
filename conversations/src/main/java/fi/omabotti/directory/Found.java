package fi.omabotti.directory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whom and what the words of a question name.
 *
 * @param either some of the words name people as well as units
 * @param corrected only with a typing error mended: offered, never told
 */
record Found(List<Person> people, List<Unit> units, boolean either, boolean corrected) {

    static final Found NOTHING = new Found(List.of(), List.of(), false, false);

    Found {
        people = List.copyOf(people);
        units = List.copyOf(units);
    }

    static Found of(List<Person> people, List<Unit> units) {
        return new Found(people, units, !people.isEmpty() && !units.isEmpty(), false);
    }

    boolean isNothing() {
        return people.isEmpty() && units.isEmpty();
    }

    /** These people of it. */
    Found ofPeople(List<Person> those) {
        return new Found(those, List.of(), false, corrected);
    }

    Found mended() {
        return new Found(people, units, either, true);
    }

    /** This and what other words of the same question name. */
    Found and(Found other) {
        return new Found(joined(people, other.people), joined(units, other.units), either || other.either, corrected);
    }

    /** As it is asked: a unit has leaders, people have substitutes, and who is asked for by name has a number. */
    Found narrowedTo(Wanted wanted) {
        return switch (wanted) {
            case ADVICE -> new Found(List.of(), units, false, corrected);
            case LEADER, STAFF -> units.isEmpty() ? this : new Found(List.of(), units, false, corrected);
            case SUBSTITUTE -> people.isEmpty() ? this : new Found(people, units, false, corrected);
            case CARD -> this;
        };
    }

    private static <T> List<T> joined(List<T> these, List<T> those) {
        Set<T> all = new LinkedHashSet<>(these);
        all.addAll(those);
        return new ArrayList<>(all);
    }
}
