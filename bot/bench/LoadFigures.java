import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What was measured of both systems, and how the one compares to the other in the same round. */
final class LoadFigures {

    static final String OMABOTTI = "Omabotti";
    static final String FLOOR = "floor";

    private final Table both = new Table("", OMABOTTI, FLOOR, OMABOTTI + " : " + FLOOR);
    private final Table latencies = new Table("ms from when it was due", "p50", "p99", "p99.9", "processor time each", "compiling");
    private final Map<LoadFigure, Map<String, Double>> round = new EnumMap<>(LoadFigure.class);
    private final Map<String, Map<Integer, Spell>> curves = new LinkedHashMap<>();

    void add(String system, LoadFigure figure, double value) {
        round.computeIfAbsent(figure, it -> new LinkedHashMap<>()).put(system, value);
    }

    void addRate(String what, int perSecond, Spell spell) {
        latencies.add(
                "%s, %d a second".formatted(what, perSecond),
                spell.latency(0.5),
                spell.latency(0.99),
                spell.latency(0.999),
                spell.cpuMillisEach(),
                spell.compilerMillisEach());
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
