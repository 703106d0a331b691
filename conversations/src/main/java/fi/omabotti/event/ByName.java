package fi.omabotti.event;

import fi.omabotti.staff.WorkerId;
import java.util.List;
import java.util.Set;

/**
 * Colleagues who were written down by their names.
 *
 * @param unknown names of nobody in service
 * @param namesakes names of more than one
 * @param tooMany more than {@link #MOST} were named: then nobody was looked for
 */
public record ByName(Set<WorkerId> people, List<String> unknown, List<String> namesakes, boolean tooMany) {

    /** Names that are looked for at once. */
    public static final int MOST = 50;

    public ByName {
        people = Set.copyOf(people);
        unknown = List.copyOf(unknown);
        namesakes = List.copyOf(namesakes);
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "ByName[" + people.size() + " found]";
    }
}
