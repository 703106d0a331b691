import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;

/** What was measured, by what it is; printed as a table for the README. */
final class Figures {

    private static final double NANOS_PER_MILLISECOND = 1e6;

    private final Map<String, List<Double>> single = new LinkedHashMap<>();
    private final Map<String, List<long[]>> latencies = new LinkedHashMap<>();

    void add(String what, double figure) {
        single.computeIfAbsent(what, it -> new ArrayList<>()).add(figure);
    }

    void addLatencies(String what, List<Asked> asked, ToLongFunction<Asked> latency) {
        long[] sorted = asked.stream().mapToLong(latency).sorted().toArray();
        if (sorted.length > 0) {
            latencies.computeIfAbsent(what, it -> new ArrayList<>()).add(sorted);
        }
    }

    void print() {
        System.out.println("\nMedian of the rounds (least to most)\n\n| | |\n| --- | --- |");
        single.forEach((what, figures) -> System.out.printf("| %s | %s |%n", what, spread(figures)));
        System.out.println("\n| ms | p50 | p99 | longest |\n| --- | --- | --- | --- |");
        latencies.forEach((what, rounds) -> System.out.printf(
                "| %s | %s | %s | %s |%n", what, quantile(rounds, 0.5), quantile(rounds, 0.99), quantile(rounds, 1)));
    }

    private static String quantile(List<long[]> rounds, double share) {
        return spread(rounds.stream()
                .map(sorted -> sorted[(int) Math.ceil(share * sorted.length) - 1] / NANOS_PER_MILLISECOND)
                .toList());
    }

    private static String spread(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        double middle = (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
        return "%s (%s to %s)".formatted(show(middle), show(sorted.get(0)), show(sorted.get(sorted.size() - 1)));
    }

    private static String show(double figure) {
        return String.format(Locale.ROOT, figure < 100 ? "%.1f" : "%.0f", figure);
    }
}
