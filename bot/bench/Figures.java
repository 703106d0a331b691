import java.util.List;
import java.util.function.ToLongFunction;

/** What was measured, by what it is. */
final class Figures {

    private static final double NANOS_PER_MILLISECOND = 1e6;

    private final Table single = new Table("", "");
    private final Table latencies = new Table("ms", "p50", "p99", "longest");

    void add(String what, double figure) {
        single.add(what, figure);
    }

    void addLatencies(String what, List<Asked> asked, ToLongFunction<Asked> latency) {
        if (!asked.isEmpty()) {
            latencies.add(
                    what,
                    milliseconds(asked, latency, 0.5),
                    milliseconds(asked, latency, 0.99),
                    milliseconds(asked, latency, 1));
        }
    }

    void print() {
        single.print();
        latencies.print();
    }

    /** That share of them took no longer; NaN when there are none. */
    static double milliseconds(List<Asked> asked, ToLongFunction<Asked> latency, double share) {
        long[] sorted = asked.stream().mapToLong(latency).sorted().toArray();
        return sorted.length == 0
                ? Double.NaN
                : sorted[(int) Math.ceil(share * sorted.length) - 1] / NANOS_PER_MILLISECOND;
    }
}
