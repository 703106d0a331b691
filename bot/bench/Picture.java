import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Curves as an SVG, both scales logarithmic, each curve named at its end; its colours are readable on light and dark. */
final class Picture {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 330;
    private static final int LEFT = 56;
    private static final int RIGHT = 190;
    private static final int TOP = 40;
    private static final int BOTTOM = 46;
    private static final int LINE_HEIGHT = 15;

    private static final String STYLE = """
            <style>
              text { font: 12px system-ui, sans-serif; fill: #444 }
              .title { font-size: 14px; font-weight: 600 }
              .grid { stroke: #999; stroke-opacity: .3 }
              .curve { fill: none; stroke-width: 2 }
              .one { stroke: #1f6feb } .two { stroke: #c4570a } .three { stroke: #1a7f37 }
              .upper { stroke-dasharray: 6 4 }
              text.one, text.two, text.three { stroke: none }
              text.one { fill: #1f6feb } text.two { fill: #c4570a } text.three { fill: #1a7f37 }
              @media (prefers-color-scheme: dark) {
                text { fill: #ccc }
                .one { stroke: #6cb0ff } .two { stroke: #f0a05a } .three { stroke: #56d364 }
                text.one { fill: #6cb0ff } text.two { fill: #f0a05a } text.three { fill: #56d364 }
              }
            </style>
            """;

    /** Of the y axis: those that lie in its range. */
    private static final List<Double> ROUND =
            List.of(1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0, 2000.0, 5000.0, 10000.0);

    private static final List<String> COLOURS = List.of("one", "two", "three");

    private record Curve(String name, String style, Map<Double, Double> points) {

        double last() {
            return points.values().stream().reduce((before, after) -> after).orElseThrow();
        }
    }

    private final String title;
    private final String across;
    private final String up;
    private final List<Curve> curves = new ArrayList<>();

    Picture(String title, String across, String up) {
        this.title = title;
        this.across = across;
        this.up = up;
    }

    /** Two of a colour, the second one dashed. What is drawn is above 0. */
    void curves(String name, Map<Double, Double> p50, Map<Double, Double> p99) {
        String colour = COLOURS.get(curves.size() / 2 % COLOURS.size());
        curves.add(new Curve(name + ", p50", colour, p50));
        curves.add(new Curve(name + ", p99", colour + " upper", p99));
    }

    /** Nowhere when no file is given. */
    void write(String file) throws IOException {
        if (!file.isEmpty()) {
            Files.writeString(Path.of(file), draw());
            Stage.say("Drawn: %s", file);
        }
    }

    private String draw() {
        String size = "viewBox=\"0 0 %1$d %2$d\" width=\"%1$d\" height=\"%2$d\"".formatted(WIDTH, HEIGHT);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" " + size + " role=\"img\">\n<title>" + title + "</title>\n"
                + STYLE
                + text(LEFT, 20, "class=\"title\"", title)
                + text(LEFT - 8, TOP - 6, "text-anchor=\"end\"", up)
                + text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 8, "text-anchor=\"middle\"", across)
                + axes()
                + curves.stream().map(this::line).collect(Collectors.joining())
                + names()
                + "</svg>\n";
    }

    private String axes() {
        StringBuilder axes = new StringBuilder();
        for (double value : ROUND) {
            if (value >= values().first() && value <= values().last()) {
                axes.append("<path class=\"grid\" d=\"M%d %s H%d\"/>\n".formatted(LEFT, show(y(value)), WIDTH - RIGHT));
                axes.append(text(LEFT - 8, y(value) + 4, "text-anchor=\"end\"", "%.0f".formatted(value)));
            }
        }
        for (double key : keys()) {
            axes.append(text(x(key), HEIGHT - BOTTOM + 18, "text-anchor=\"middle\"", "%,.0f".formatted(key).replace(',', ' ')));
            axes.append("<path class=\"grid\" d=\"M%s %d V%d\"/>\n".formatted(show(x(key)), TOP, HEIGHT - BOTTOM));
        }
        return axes.toString();
    }

    private String line(Curve curve) {
        String points = curve.points().entrySet().stream()
                .map(point -> show(x(point.getKey())) + " " + show(y(point.getValue())))
                .collect(Collectors.joining(" L"));
        return "<path class=\"curve %s\" d=\"M%s\"/>\n".formatted(curve.style(), points);
    }

    /** Beside the end of each, from above, none on another. */
    private String names() {
        StringBuilder names = new StringBuilder();
        double free = 0;
        for (Curve curve : curves.stream()
                .sorted(Comparator.comparingDouble(Curve::last).reversed())
                .toList()) {
            double y = Math.max(free, y(curve.last()) + 4);
            names.append(text(WIDTH - RIGHT + 8, y, "class=\"" + curve.style() + "\"", curve.name()));
            free = y + LINE_HEIGHT;
        }
        return names.toString();
    }

    private double x(double key) {
        return LEFT + part(key, keys()) * (WIDTH - LEFT - RIGHT);
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - part(value, values()) * (HEIGHT - TOP - BOTTOM);
    }

    /** Where it lies between the least and the most, from 0 to 1. */
    private static double part(double value, TreeSet<Double> of) {
        double range = Math.log(of.last() / of.first());
        return range == 0 ? 0.5 : Math.log(value / of.first()) / range;
    }

    private TreeSet<Double> keys() {
        return curves.stream().flatMap(it -> it.points().keySet().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** With the round numbers around them. */
    private TreeSet<Double> values() {
        TreeSet<Double> values =
                curves.stream().flatMap(it -> it.points().values().stream()).collect(Collectors.toCollection(TreeSet::new));
        TreeSet<Double> round = new TreeSet<>(ROUND);
        Double below = round.floor(values.first());
        Double above = round.ceiling(values.last());
        values.add(below == null ? values.first() : below);
        values.add(above == null ? values.last() : above);
        return values;
    }

    private static String text(double x, double y, String attributes, String words) {
        return "<text x=\"%s\" y=\"%s\" %s>%s</text>\n".formatted(show(x), show(y), attributes, words);
    }

    private static String show(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
