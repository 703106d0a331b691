import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was measured of both systems, and how the one compares to the other in the same round. */
final class LoadFigures {

    static final String OMABOTTI = "Omabotti";
    static final String FLOOR = "floor";

    private static final List<Double> SHARES = List.of(0.5, 0.99, 0.999);

    private final Table both = new Table("", OMABOTTI, FLOOR, OMABOTTI + " : " + FLOOR);
    private final Table latencies = new Table("ms from when it was due", "p50", "p99", "p99.9", "processor time each");
    private final Map<LoadFigure, Map<String, Double>> round = new EnumMap<>(LoadFigure.class);
    private final Map<String, Map<Integer, Spell>> curves = new LinkedHashMap<>();

    void add(String system, LoadFigure figure, double value) {
        round.computeIfAbsent(figure, it -> new LinkedHashMap<>()).put(system, value);
    }

    void addRate(String what, int perSecond, Spell spell) {
        double[] cells = new double[SHARES.size() + 1];
        for (int i = 0; i < SHARES.size(); i++) {
            cells[i] = spell.latency(SHARES.get(i));
        }
        cells[SHARES.size()] = spell.cpuMillisEach();
        latencies.add("%s, %d a second".formatted(what, perSecond), cells);
        curves.computeIfAbsent(what, it -> new TreeMap<>()).put(perSecond, spell);
    }

    void endRound() {
        round.forEach((figure, bySystem) -> {
            double bot = bySystem.getOrDefault(OMABOTTI, Double.NaN);
            double floor = bySystem.getOrDefault(FLOOR, Double.NaN);
            both.add(figure.words, bot, floor, figure.isCompared ? bot / floor : Double.NaN);
        });
        round.clear();
    }

    void print() {
        both.print();
        latencies.print();
    }

    /** Of the last round. */
    Picture picture() {
        Picture picture = new Picture("From when a question was due to its reply", "questions a second", "ms");
        curves.forEach((what, byRate) -> picture.curves(what, points(byRate, 0.5), points(byRate, 0.99)));
        return picture;
    }

    private static Map<Double, Double> points(Map<Integer, Spell> byRate, double share) {
        Map<Double, Double> points = new TreeMap<>();
        byRate.forEach((rate, spell) -> points.put((double) rate, spell.latency(share)));
        return points;
    }
}
