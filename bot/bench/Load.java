import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How much one core answers, and how soon, from PostgreSQL with every commit on disk; beside it, in the same run, the least
 * that such an answer can cost in Java ({@link Floor}). A wrong or a lost answer makes it fail.
 */
final class Load {

    private static final String USAGE = """
            bot/bench/load [option value ...]
              --clients 100000     how many clients the extract has
              --askers 2000        how many people ask, each in a chat of their own
              --rounds 1           both systems in turn, each from a copy of the same store
              --connections 32     how many ask at a time at saturation; twice as many lines at a rate
              --seconds 8          how long each figure is measured
              --warmup 40          seconds before, two at a time
              --rates 25,50,100,200
                                   questions a second
              --growth ""          10000,100000,1000000: measures the bot alone with so many clients, one after another, and
                                   takes 1 GB for the imports
              --picture FILE.svg   where the curves are drawn
              --jar bot/target/omabotti.jar
              --jvm "-Xmx160m"     flags for both systems
              --java HOME          of the JDK that they run on; without it, the one of the benchmark
              --seed 42
            """;

    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("clients", "100000"),
            Map.entry("askers", "2000"),
            Map.entry("rounds", "1"),
            Map.entry("connections", "32"),
            Map.entry("seconds", "8"),
            Map.entry("warmup", "40"),
            Map.entry("rates", "25,50,100,200"),
            Map.entry("growth", ""),
            Map.entry("picture", ""),
            Map.entry("jar", "bot/target/omabotti.jar"),
            Map.entry("jvm", "-Xmx160m"),
            Map.entry("java", ""),
            Map.entry("jdbc-url", ""),
            Map.entry("seed", "42"));

    /** Nothing but replies, and as fast as it can: how fast Teams lets it go is measured elsewhere. */
    static final Map<String, String> SETTINGS = Map.of(
            "omabotti.pace.per-second", "100000",
            "omabotti.pace.per-chat", "100000/1s",
            "omabotti.typing-after", "1h");

    private final Stage stage;
    private final Postgres postgres;
    private final LoadFigures figures = new LoadFigures();

    private Load(Stage stage, Postgres postgres) {
        this.stage = stage;
        this.postgres = postgres;
    }

    public static void main(String[] arguments) {
        Stage.play(USAGE, DEFAULTS, arguments, Load::run);
    }

    static List<Integer> numbers(String text) {
        return Stream.of(text.split(",")).map(Integer::valueOf).toList();
    }

    /** A core for the system alone, when the script has found two and something to hold programs there. */
    static Stage pinned(Stage stage) {
        String before = System.getProperty("bench.before", "");
        Stage.say(
                before.isEmpty()
                        ? "Not pinned to cores: the systems, the store and who asks get in each other's way"
                        : "The system alone on core 1; PostgreSQL, the stand-in for Teams and who asks on core 0");
        return new Stage(stage.options().with("before", before), stage.folder(), stage.population(), stage.teams());
    }

    private static boolean run(Stage anywhere) throws IOException, InterruptedException {
        Stage stage = pinned(anywhere);
        if (!stage.options().text("growth").isEmpty()) {
            return new Growth(stage).run();
        }
        try (Postgres postgres = Postgres.startDurable()) {
            return new Load(stage, postgres).run();
        }
    }

    private boolean run() throws IOException, InterruptedException {
        Path filled = fill();
        int wrong = 0;
        for (int round = 1; round <= stage.options().number("rounds"); round++) {
            wrong += measure(round, LoadFigures.OMABOTTI, filled) + measure(round, LoadFigures.FLOOR, filled);
            figures.endRound();
            stage.done(round);
        }
        figures.print();
        Stage.say("\n%d wrong answers", wrong);
        figures.picture().write(stage.options().text("picture"));
        return wrong == 0;
    }

    /** The store that both begin with; where the bot's own files of it are. */
    private Path fill() throws IOException, InterruptedException {
        Options forImport = stage.options().with("jvm", "").with("jdbc-url", postgres.url());
        Stage importing = new Stage(forImport, stage.folder(), stage.population(), stage.teams());
        BotProcess.Launcher launcher = importing.launcher(0);
        importing.fill(launcher, 1, (kind, done) -> Stage.say("Import of %s: %.1f s", kind, done.seconds()));
        postgres.settle();
        return launcher.home();
    }

    private int measure(int round, String name, Path filled) throws IOException, InterruptedException {
        String database = "round_%d_%s".formatted(round, name.toLowerCase());
        Path home = stage.folder().resolve(database);
        copy(filled, home);
        Options options = stage.options().with("jdbc-url", postgres.copy(database));
        BotProcess.Launcher launcher = new BotProcess.Launcher(options, stage.teams(), home);
        boolean isFloor = name.equals(LoadFigures.FLOOR);
        try (BotProcess system = isFloor ? launcher.start(SETTINGS, floor()) : launcher.start(SETTINGS)) {
            LoadTrial trial = new LoadTrial(stage, name, system, figures, stage.questions(round));
            trial.byNumber();
            if (!isFloor) {
                trial.ofAllKinds();
            }
            return trial.wrong();
        }
    }

    private static List<String> floor() {
        return List.of("-cp", System.getProperty("java.class.path"), "Floor");
    }

    /** The keys and seals of the trail belong to the store. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
