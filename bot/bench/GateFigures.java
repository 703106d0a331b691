import java.util.ArrayList;
import java.util.List;

/** What real questions took in each phase, what the others got, and all that was not as it must be. */
final class GateFigures {

    private static final int REFUSED = 401;
    private static final double MOST_FETCHES_PER_MINUTE = 3;
    private static final double LONGEST_ROTATION_SECONDS = 60;

    private final Table latencies = new Table("request to reply posted, ms", "p50", "p99", "longest", "p99 to calm");
    private final Table costs = new Table(
            "", "keys asked for", "resident, MB: before", "after", "live heap, MB: before", "after");
    private final Table others = new Table("", "");
    private final List<String> failures = new ArrayList<>();
    private double calmP99;

    void beginRound() {
        calmP99 = Double.NaN;
    }

    void add(String phase, Outcomes outcomes, Reading before, Reading after) {
        List<Asked> answered = outcomes.answered();
        double p99 = Figures.milliseconds(answered, Asked::toReply, 0.99);
        calmP99 = Double.isNaN(calmP99) ? p99 : calmP99;
        latencies.add(
                phase,
                Figures.milliseconds(answered, Asked::toReply, 0.5),
                p99,
                Figures.milliseconds(answered, Asked::toReply, 1),
                p99 / calmP99);
        costs.add(
                phase,
                after.fetchesSince(before),
                before.residentMegabytes(),
                after.residentMegabytes(),
                before.liveMegabytes(),
                after.liveMegabytes());
        failures(phase + ": real questions refused", outcomes.refused());
        failures(phase + ": real questions lost", outcomes.lost());
        failures(phase + ": real questions answered wrong", outcomes.wrong());
        double most = Math.ceil(MOST_FETCHES_PER_MINUTE * after.minutesSince(before));
        failures(phase + ": the keys asked for too often", after.fetchesSince(before) > most ? 1 : 0);
    }

    /** What those who do not come from Teams did and got. */
    void add(String phase, Crowd crowd, int lot) {
        if (crowd.count() > 0) {
            others.add(phase + ": refused (401)", crowd.count());
            others.add(phase + ": the longest took, s", crowd.longestSeconds());
            crowd.secondsForEach(lot).forEach(it -> others.add(phase + ": %,d took, s".formatted(lot), it));
            failures(phase + ": not refused with 401, of " + crowd.statuses(), crowd.otherThan(REFUSED));
        }
    }

    void add(Rotation.Outcome rotation, Reading before, Reading after) {
        add("after a new key", rotation.since(), before, after);
        others.add("new key: until the first is answered, s", rotation.seconds());
        others.add("new key: real ones refused before", rotation.refusedBefore());
        failures("new key: not known in time", rotation.seconds() < LONGEST_ROTATION_SECONDS ? 0 : 1);
    }

    void failures(String what, long count) {
        if (count > 0) {
            failures.add(what + ": " + count);
        }
    }

    /** Whether all was as it must be. */
    boolean print() {
        Stage.say("%nMedian of the rounds (least to most)");
        latencies.print();
        costs.print();
        others.print();
        failures.forEach(it -> Stage.say("FAILED %s", it));
        Stage.say("%n%s", failures.isEmpty() ? "All answered right, all others refused" : "Not as it must be");
        return failures.isEmpty();
    }
}
