package fi.omabotti.proposal;

import fi.omabotti.assignment.AssignmentRole;
import fi.omabotti.assignment.Need;
import fi.omabotti.assignment.Qualification;
import fi.omabotti.staff.WorkerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that the rules look at, read once.
 *
 * @param clienthoods the client's, whenever they were
 * @param named who is what to the client on the day
 * @param candidate who is to be named; null when nobody is
 * @param restricted the client has a non-disclosure order (turvakielto), or was hidden at once
 */
public record NamingFacts(
        LocalDate day,
        List<Clienthood> clienthoods,
        List<Named> named,
        @Nullable Candidate candidate,
        boolean restricted) {

    public NamingFacts {
        clienthoods = List.copyOf(clienthoods);
        named = List.copyOf(named);
    }

    /**
     * A clienthood of the client's.
     *
     * @param task the service task's key, as LASU
     * @param mayBeKnown whether whoever names may know of it (P-07)
     */
    public record Clienthood(
            String task,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable Need need,
            boolean specialSupport,
            boolean mayBeKnown) {}

    /** Somebody who is something to the client. */
    public record Named(
            AssignmentRole role,
            WorkerId worker,
            String name,
            @Nullable Qualification qualification) {

        /** Stays out of logs. */
        @Override
        public String toString() {
            return "Named[" + role + ", " + worker + "]";
        }
    }

    /**
     * Who is to be named.
     *
     * @param qualificationEnds the last day of the qualification, inclusive
     * @param firstDay and the last, in the county's service, both inclusive
     * @param leftListOn the day on which a staff list no longer had the person
     * @param tasks what the person's units serve, as far as is known
     * @param recused from this client (esteellinen)
     * @param isCalledAsClient has the client's name
     * @param children of child protection that the person answers for, this client apart
     */
    public record Candidate(
            WorkerId id,
            String name,
            @Nullable Qualification qualification,
            @Nullable LocalDate qualificationEnds,
            @Nullable String employer,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate leftListOn,
            Set<String> tasks,
            boolean recused,
            boolean isCalledAsClient,
            int children) {

        public Candidate {
            tasks = Set.copyOf(tasks);
        }

        /** Stays out of logs. */
        @Override
        public String toString() {
            return "Candidate[" + id + "]";
        }
    }

    /** Those in this role today. */
    public List<Named> inRole(AssignmentRole role) {
        return named.stream().filter(it -> it.role() == role).toList();
    }

    Stream<Clienthood> open() {
        return clienthoods.stream()
                .filter(it -> !it.since().isAfter(day))
                .filter(it -> it.until() == null || it.until().isAfter(day));
    }
}
