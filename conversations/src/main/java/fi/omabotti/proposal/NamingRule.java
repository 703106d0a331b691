package fi.omabotti.proposal;

import static fi.omabotti.proposal.ProposalKind.END;
import static fi.omabotti.proposal.ProposalKind.NAME;
import static fi.omabotti.proposal.ProposalKind.NOT_NEEDED;
import static fi.omabotti.proposal.RuleOutcome.BLOCKED;
import static fi.omabotti.proposal.RuleOutcome.FINE;
import static fi.omabotti.proposal.RuleOutcome.TOLD;
import static fi.omabotti.proposal.RuleOutcome.WARNED;

import fi.omabotti.assignment.AssignmentLaw;
import fi.omabotti.assignment.AssignmentRole;
import fi.omabotti.assignment.Need;
import fi.omabotti.assignment.NotNamedReason;
import fi.omabotti.assignment.Qualification;
import fi.omabotti.proposal.NamingFacts.Candidate;
import fi.omabotti.staff.WorkerId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules of naming, each with its code (R-…). What is typed obeys them; an extract is taken whatever they say, and the
 * same is shown as a deviation of it ({@code fi.omabotti.extract}), since to hide the real worker would harm the client.
 *
 * <p>R-03 is that the other roles need no rule: they run beside the named worker's. are the store's: a
 * proposal has its maker, time and ground, and is of one client.
 */
public enum NamingRule {
    /** Nobody is named who is no client on the day: "asiakkuuden ajaksi", Social Welfare Act 1301/2014, section 42. */
    IS_CLIENT("R-01") {
        @Override
        RuleOutcome of(Wish wish, NamingFacts facts, boolean allowPair) {
            return BLOCKED.when(facts.clienthoods().isEmpty());
        }
    },
    /** At most one named worker: naming another one ends the one before on the same day. */
    ENDS_THE_ONE_BEFORE("R-02") {
        @Override
        RuleOutcome of(Wish wish, NamingFacts facts, boolean allowPair) {
            return TOLD.when(wish.kind() == NAME
                    && isOneAtATime(wish.role())
                    && facts.inRole(wish.role()).stream()
                            .anyMatch(it -> !it.worker().equals(wish.worker())));
        }
    },
    /** What is so already is not proposed. */
    SAYS_SOMETHING_NEW("R-02") {
        @Override
        RuleOutcome of(Wish wish, NamingFacts facts, boolean allowPair) {
            Set<WorkerId> now = facts.inRole(wish.role()).stream()
                    .map(NamingFacts.Named::worker)
                    .collect(Collectors.toSet());
            return BLOCKED.when(
                    switch (wish.kind()) {
                        case NAME ->
                            now.contains(candidate(facts).id()) && (now.size() == 1 || !isOneAtATime(wish.role()));
                        case END -> now.isEmpty();
                        case NOT_NEEDED -> !now.isEmpty();
                    });
        }
    },
    /** Only a child in child protection has a social worker of one's own, a licensed one: Act 417/2007, section 13 b. */
    CHILDS_SOCIAL_WORKER("R-04") {
        @Override
        RuleOutcome of(Wish wish, NamingFacts facts, boolean allowPair) {
            if (wish.role() != AssignmentRole.CHILDS_SOCIAL_WORKER) {
                return FINE;
            }
            boolean inChildProtection =
                    facts.open().anyMatch(it -> it.task().equals(AssignmentLaw.CHILD_PROTECTION) && it.mayBeKnown());
            return switch (wish.kind()) {
                case NAME -> inChildProtection ? bySocialWorker(candidate(facts)) : BLOCKED;
                // there is always one while the clienthood lasts
                case END -> BLOCKED.when(inChildProtection);
                case NOT_NEEDED -> BLOCKED;
            };
        }
    },
    /** With special support the named worker, or a pair of hers, is a licensed social worker: section 42, subsection 3. */
    SPECIAL_SUPPORT("R-05") {
        @Override
        RuleOutcome of(Wish wish, NamingFacts facts, boolean allowPair) {
            boolean asked = wish.names(AssignmentRole.NAMED_WORKER)
                    && facts.open().anyMatch(NamingFacts.Clienthood::specialSupport);
            if (!asked || bySocialWorker(candidate(facts)) == FINE) {
                return FINE;
            }
            boolean hasPair = facts.named().stream()
                    .filter(it -> it.role() == AssignmentRole.PAIR || it.role() == AssignmentRole.CHILDS_SOCIAL_WORKER)
                    .anyMatch(it -> it.qualification() == Qualification.SOCIAL_WORKER);
            return allowPair && hasPair ? TOLD : bySocialWorker(candidate(facts));
        }
    },
    /** Whoever is named is in the county's own service. */
    IN_THE_COUNTYS_SERVICE("R-06") {
        @Override
        RuleOutcome of(Wish wish, NamingFacts facts, boolean allowPair) {
            return BLOCKED.when(wish.kind() == NAME
                    && !AssignmentLaw.isOfTheCounty(candidate(facts).employer()));
        }
    },
    /** Whoever is named is there on the day, and still qualified. */
    IS_THERE("R-07") {
        @Override
        RuleOutcome of(Wish wish, NamingFacts facts, boolean allowPair) {
            return BLOCKED.when(wish.kind() == NAME && !isThere(candidate(facts), facts.day()));
        }
    },
    /** The worker's unit serves one of the client's service tasks. */
    UNIT_SERVES_THE_TASK("R-08") {
        @Override
        RuleOutcome of(Wish wish, NamingFacts facts, boolean allowPair) {
            return WARNED.when(wish.kind() == NAME
                    && !candidate(facts).tasks().isEmpty()
                    && facts.open()
                            .map(NamingFacts.Clienthood::task)
                            .noneMatch(candidate(facts).tasks()::contains));
        }
    },
    /** A child's social worker answers for thirty children at most; told from 27 on, and never blocked. */
    NUMBER_OF_CHILDREN("R-09") {
        @Override
        RuleOutcome of(Wish wish, NamingFacts facts, boolean allowPair) {
            if (!wish.names(AssignmentRole.CHILDS_SOCIAL_WORKER)) {
                return FINE;
            }
            int children = candidate(facts).children() + 1;
            return children > AssignmentLaw.MOST_CHILDREN ? WARNED : TOLD.when(children >= AssignmentLaw.MANY_CHILDREN);
        }
    },
    /** A client without a named worker is on the list of those, until somebody is named or a ground is given. */
    LEAVES_NOBODY("R-10") {
        @Override
        RuleOutcome of(Wish wish, NamingFacts facts, boolean allowPair) {
            return WARNED.when(wish.kind() == END && wish.role() == AssignmentRole.NAMED_WORKER);
        }
    },
    /** A temporary need is a ground only where the need is temporary. */
    NEED_IS_TEMPORARY("R-11") {
        @Override
        RuleOutcome of(Wish wish, NamingFacts facts, boolean allowPair) {
            return WARNED.when(wish.reason() == NotNamedReason.TEMPORARY_NEED
                    && facts.open().anyMatch(it -> it.need() != Need.TEMPORARY));
        }
    },
    /** With a long-term need somebody must be named, unless another worker is responsible already. */
    NEED_IS_LONG_TERM("R-12") {
        @Override
        RuleOutcome of(Wish wish, NamingFacts facts, boolean allowPair) {
            return WARNED.when(wish.kind() == NOT_NEEDED
                    && wish.reason() != NotNamedReason.OTHER_RESPONSIBLE
                    && wish.reason() != NotNamedReason.TEMPORARY_NEED
                    && facts.open().anyMatch(it -> it.need() == Need.LONG_TERM));
        }
    },
    /** Nobody is named who is disqualified (Act 434/2003, section 28), nor, it seems, for oneself. */
    IS_IMPARTIAL("R-13") {
        @Override
        RuleOutcome of(Wish wish, NamingFacts facts, boolean allowPair) {
            if (wish.kind() != NAME) {
                return FINE;
            }
            return candidate(facts).recused()
                    ? BLOCKED
                    : WARNED.when(candidate(facts).isCalledAsClient());
        }
    },
    /** After a clienthood nothing is added to it (section 34). */
    CLIENTHOOD_IS_OPEN("R-14") {
        @Override
        RuleOutcome of(Wish wish, NamingFacts facts, boolean allowPair) {
            return BLOCKED.when(
                    !facts.clienthoods().isEmpty() && facts.open().findAny().isEmpty());
        }
    },
    /** The client is told who it is. */
    CLIENT_IS_TOLD("R-16") {
        @Override
        RuleOutcome of(Wish wish, NamingFacts facts, boolean allowPair) {
            return TOLD.when(wish.kind() == NAME);
        }
    };

    private final String code;

    NamingRule(String code) {
        this.code = code;
    }

    /** As the county's instructions know it. */
    public String code() {
        return code;
    }

    /**
     * What it says of a wish.
     *
     * @param allowPair whether with special support a pair's licence is enough, as the law can be read
     */
    abstract RuleOutcome of(Wish wish, NamingFacts facts, boolean allowPair);

    /** A student of section 12 of Act 817/2015 works as one, under supervision and for a year. */
    private static RuleOutcome bySocialWorker(Candidate candidate) {
        Qualification qualification = candidate.qualification();
        if (qualification == Qualification.SOCIAL_WORKER) {
            return FINE;
        }
        return qualification == Qualification.STUDENT ? WARNED : BLOCKED;
    }

    /** A client has one named worker, and a child one social worker; the other roles run side by side. */
    static boolean isOneAtATime(AssignmentRole role) {
        return role == AssignmentRole.NAMED_WORKER || role == AssignmentRole.CHILDS_SOCIAL_WORKER;
    }

    private static boolean isThere(Candidate who, LocalDate day) {
        LocalDate first = who.firstDay();
        LocalDate last = who.lastDay();
        LocalDate left = who.leftListOn();
        LocalDate qualified = who.qualificationEnds();
        return (first == null || !first.isAfter(day))
                && (last == null || !last.isBefore(day))
                && (left == null || left.isAfter(day))
                && (qualified == null || !qualified.isBefore(day));
    }

    private static Candidate candidate(NamingFacts facts) {
        return Objects.requireNonNull(facts.candidate(), "nobody was read whom the wish names");
    }
}
