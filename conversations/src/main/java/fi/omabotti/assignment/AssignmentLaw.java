package fi.omabotti.assignment;

import fi.omabotti.name.Folding;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What both an extract and what is typed are held against. */
public final class AssignmentLaw {

    /** The key of the service task of child protection. */
    public static final String CHILD_PROTECTION = "LASU";

    /** From how many children on a social worker's number of them is told. */
    public static final int MANY_CHILDREN = 27;

    /** Of one social worker: Child Welfare Act 417/2007, section 13 b. */
    public static final int MOST_CHILDREN = 30;

    /** The county's own words for itself; any other employer provides bought services. */
    private static final Set<String> COUNTY = Set.of("hyvinvointialue", "hyvinvointiyhtyma", "valfardsomrade");

    private AssignmentLaw() {}

    /** Whether an employer is the county; so it is where none is told. */
    public static boolean isOfTheCounty(@Nullable String employer) {
        return employer == null || COUNTY.stream().anyMatch(Folding.key(employer)::contains);
    }
}
