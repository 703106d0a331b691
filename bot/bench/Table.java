import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Figures of each round in rows and columns; printed for the README. */
final class Table {

    private final List<String> heads;
    private final Map<String, List<double[]>> rows = new LinkedHashMap<>();

    Table(String... heads) {
        this.heads = List.of(heads);
    }

    /** What a figure is not known of is NaN. */
    void add(String row, double... figures) {
        rows.computeIfAbsent(row, it -> new ArrayList<>()).add(figures);
    }

    void print() {
        if (!rows.isEmpty()) {
            System.out.printf("%n| %s |%n|%s%n", String.join(" | ", heads), " --- |".repeat(heads.size()));
            rows.forEach((row, rounds) -> System.out.printf("| %s | %s |%n", row, cells(rounds)));
        }
    }

    private static String cells(List<double[]> rounds) {
        return IntStream.range(0, rounds.get(0).length)
                .mapToObj(column ->
                        spread(rounds.stream().map(round -> round[column]).sorted().toList()))
                .collect(Collectors.joining(" | "));
    }

    private static String spread(List<Double> sorted) {
        double least = sorted.get(0);
        double most = sorted.get(sorted.size() - 1);
        double middle = (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
        return sorted.size() == 1 ? show(middle) : "%s (%s to %s)".formatted(show(middle), show(least), show(most));
    }

    private static String show(double figure) {
        if (Double.isNaN(figure)) {
            return "";
        }
        return String.format(Locale.ROOT, figure < 100 && figure != Math.rint(figure) ? "%.1f" : "%.0f", figure);
    }
}
