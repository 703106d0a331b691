package fi.omabotti.extract;

import fi.omabotti.assignment.AssignmentLaw;
import fi.omabotti.assignment.AssignmentRole;
import fi.omabotti.assignment.Need;
import fi.omabotti.assignment.NotNamedReason;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the law and good practice say of the assignments that are open. Nothing here refuses a file. */
final class LegalRules {

    private static final Set<AssignmentRole> SUPPORTING =
            Set.of(AssignmentRole.NAMED_WORKER, AssignmentRole.PAIR, AssignmentRole.CHILDS_SOCIAL_WORKER);

    private final KnownWorkers workers;
    private final WorkerRules workerRules;
    private final long childWelfare;
    private final LocalDate day;
    private final Findings findings;
    private final Map<Long, Set<String>> children = new HashMap<>();
    private final Map<Long, Integer> firstLines = new HashMap<>();

    LegalRules(KnownWorkers workers, Vocabulary<Long> tasks, LocalDate day, Findings findings) {
        this.workers = workers;
        this.workerRules = new WorkerRules(workers, day, findings);
        this.childWelfare = tasks.meaning(AssignmentLaw.CHILD_PROTECTION).orElseThrow();
        this.day = day;
        this.findings = findings;
    }

    void check(Collection<ClientInFile> clients) {
        clients.forEach(this::check);
        children.forEach(this::checkNumberOfChildren);
    }

    private void check(ClientInFile client) {
        List<AssignmentRow> open = client.rows().stream()
                .filter(row -> row.clienthood().isOpenOn(day))
                .toList();
        List<AssignmentRow> named = open.stream().filter(this::isOpen).toList();
        named.forEach(row -> workerRules.check(row, client.facts().number()));
        if (!open.isEmpty()) {
            checkNamedWorker(open, named);
            checkSpecialSupport(open, named);
            checkChildWelfare(client, open, named);
        }
    }

    /** A child's social worker is a named worker too. */
    private void checkNamedWorker(List<AssignmentRow> open, List<AssignmentRow> named) {
        List<AssignmentRow> own = with(AssignmentRole.NAMED_WORKER, named);
        if (own.stream().map(this::worker).distinct().count() > 1) {
            deviates(Rule.TWO_NAMED_WORKERS, own.get(1));
        }
        if (!own.isEmpty() || !with(AssignmentRole.CHILDS_SOCIAL_WORKER, named).isEmpty()) {
            return;
        }
        if (open.stream().allMatch(row -> row.clienthood().notNamedReason() == null)) {
            deviates(Rule.REASON_MISSING, open.get(0));
        }
        open.stream()
                .map(AssignmentRow::clienthood)
                .filter(clienthood -> clienthood.notNamedReason() == NotNamedReason.TEMPORARY_NEED)
                .filter(clienthood -> clienthood.need() != Need.TEMPORARY)
                .findFirst()
                .ifPresent(clienthood -> deviates(Rule.REASON_NOT_VALID, open.get(0)));
    }

    /** the named worker, or one who works together with that worker. */
    private void checkSpecialSupport(List<AssignmentRow> open, List<AssignmentRow> named) {
        boolean supported = open.stream().anyMatch(row -> row.clienthood().specialSupport());
        List<AssignmentRow> supporting = named.stream()
                .filter(row -> row.assignment() != null
                        && SUPPORTING.contains(row.assignment().key().role()))
                .toList();
        if (supported && !supporting.isEmpty() && supporting.stream().noneMatch(this::isBySocialWorker)) {
            deviates(Rule.SUPPORT_WITHOUT_SOCIAL_WORKER, supporting.get(0));
        }
    }

    /** exactly one, and a social worker. */
    private void checkChildWelfare(ClientInFile client, List<AssignmentRow> open, List<AssignmentRow> named) {
        List<AssignmentRow> own = with(AssignmentRole.CHILDS_SOCIAL_WORKER, named);
        for (AssignmentRow row : own) {
            children.computeIfAbsent(worker(row).id(), id -> new HashSet<>())
                    .add(client.facts().number());
            firstLines.putIfAbsent(worker(row).id(), row.line());
        }
        Stream<AssignmentRow> childWelfareRows =
                open.stream().filter(row -> row.clienthood().key().task() == childWelfare);
        boolean right = own.stream().map(this::worker).distinct().count() == 1 && isBySocialWorker(own.get(0));
        if (!right) {
            childWelfareRows.findFirst().ifPresent(row -> deviates(Rule.CHILD_WITHOUT_SOCIAL_WORKER, row));
        }
    }

    /** shown, never blocked, since the record must show what is so. */
    private void checkNumberOfChildren(Long worker, Set<String> clients) {
        if (clients.size() >= AssignmentLaw.MANY_CHILDREN) {
            Rule rule = clients.size() > AssignmentLaw.MOST_CHILDREN ? Rule.TOO_MANY_CHILDREN : Rule.MANY_CHILDREN;
            int line = firstLines.getOrDefault(worker, 0);
            findings.add(Finding.ofLine(
                    rule, line, Integer.toString(clients.size()), Integer.toString(AssignmentLaw.MOST_CHILDREN)));
        }
    }

    private boolean isOpen(AssignmentRow row) {
        return row.assignment() != null && row.assignment().isOpenOn(day);
    }

    private static List<AssignmentRow> with(AssignmentRole role, List<AssignmentRow> rows) {
        return rows.stream()
                .filter(row ->
                        row.assignment() != null && row.assignment().key().role() == role)
                .toList();
    }

    private boolean isBySocialWorker(AssignmentRow row) {
        return worker(row).isSocialWorker();
    }

    private KnownWorkers.Worker worker(AssignmentRow row) {
        return workers.of(row);
    }

    private void deviates(Rule rule, AssignmentRow row) {
        findings.add(Finding.ofLine(rule, row.line()));
    }
}
