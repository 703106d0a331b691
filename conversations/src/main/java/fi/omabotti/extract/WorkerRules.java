package fi.omabotti.extract;

import fi.omabotti.assignment.AssignmentLaw;
import java.time.LocalDate;
import java.util.Set;

/** What is asked of the person in an open assignment. */
final class WorkerRules {

    private final KnownWorkers workers;
    private final LocalDate day;
    private final Findings findings;

    WorkerRules(KnownWorkers workers, LocalDate day, Findings findings) {
        this.workers = workers;
        this.day = day;
        this.findings = findings;
    }

    void check(AssignmentRow row, String clientNumber) {
        KnownWorkers.Worker worker = workers.of(row);
        WorkerFacts facts = worker.facts();
        deviates(!AssignmentLaw.isOfTheCounty(facts.employer()), Rule.NOT_IN_COUNTYS_SERVICE, row);
        deviates(!worker.isThereOn(day), Rule.WORKER_HAS_LEFT, row);
        deviates(!worker.isQualifiedOn(day), Rule.QUALIFICATION_EXPIRED, row);
        Set<Long> tasks = worker.tasks();
        boolean otherTasks =
                !tasks.isEmpty() && !tasks.contains(row.clienthood().key().task());
        deviates(otherTasks, Rule.UNIT_SERVES_OTHER_TASKS, row);
        deviates(facts.recusedFrom().contains(clientNumber), Rule.WORKER_IS_RECUSED, row);
    }

    private void deviates(boolean broken, Rule rule, AssignmentRow row) {
        if (broken) {
            findings.add(Finding.ofLine(rule, row.line()));
        }
    }
}
