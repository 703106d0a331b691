import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The command line: every option has a value, and a default. */
record Options(Map<String, String> values) {

    private static final Set<String> FROM_NOTHING = Set.of("warmup", "seed");

    static Options of(Map<String, String> defaults, String... arguments) {
        Map<String, String> values = new HashMap<>(defaults);
        for (int i = 0; i < arguments.length; i += 2) {
            String name = arguments[i].startsWith("--") ? arguments[i].substring(2) : "";
            if (!defaults.containsKey(name) || i + 1 == arguments.length) {
                throw new IllegalArgumentException("Not an option with a value: " + arguments[i]);
            }
            values.put(name, arguments[i + 1]);
        }
        return new Options(values).checked(defaults);
    }

    String text(String name) {
        return values.get(name);
    }

    int number(String name) {
        return Integer.parseInt(text(name));
    }

    /** One person asks, unless the benchmark has it otherwise. */
    int askers() {
        return Integer.parseInt(values.getOrDefault("askers", "1"));
    }

    /** Those of a text that may be missing, by blanks. */
    List<String> words(String name) {
        return Stream.of(values.getOrDefault(name, "").split(" "))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** The home of the JDK that the bot runs on: this one, unless another is wished. */
    String java() {
        String other = values.getOrDefault("java", "");
        return other.isEmpty() ? System.getProperty("java.home") : other;
    }

    /** These, but for one. */
    Options with(String name, String value) {
        Map<String, String> others = new HashMap<>(values);
        others.put(name, value);
        return new Options(others);
    }

    private Options checked(Map<String, String> defaults) {
        defaults.forEach((name, value) -> {
            if (value.matches("\\d+") && number(name) < (FROM_NOTHING.contains(name) ? 0 : 1)) {
                throw new IllegalArgumentException("Counts start at 1");
            }
        });
        if (!text("jdbc-url").isEmpty() && !text("jdbc-url").matches(".*[/:][^/:?;]*bench[^/:?;]*([?;].*)?")) {
            throw new IllegalArgumentException("The name of a database to fill must have \"bench\" in it");
        }
        if (!Files.isRegularFile(Path.of(text("jar")))) {
            throw new IllegalArgumentException("There is no " + text("jar") + "; build it with mvn package");
        }
        return this;
    }
}
