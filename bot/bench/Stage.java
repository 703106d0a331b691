import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** What a benchmark stands on: a folder that goes when it ends, invented people, and a stand-in for Teams. */
record Stage(Options options, Path folder, Population population, TeamsStandIn teams) {

    /** Whether all was as it should be. */
    @FunctionalInterface
    interface Benchmark {
        boolean run(Stage stage) throws IOException, InterruptedException;
    }

    /** Runs it and ends the program: with 1 when something was not as it should be. */
    static void play(String usage, Map<String, String> defaults, String[] arguments, Benchmark benchmark) {
        try {
            Options options = Options.of(defaults, arguments);
            Path folder = Files.createTempDirectory("omabotti-bench");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> cleanUp(folder)));
            say("Java %s, %d cores, load average %s before the start", Runtime.version(), cores(), loadAverage());
            System.exit(benchmark.run(set(options, folder)) ? 0 : 1);
        } catch (IllegalArgumentException misused) {
            System.err.println(misused.getMessage() + "\n\n" + usage);
        } catch (RuntimeException | IOException | InterruptedException failed) {
            System.err.println("The benchmark failed: " + failed);
        }
        System.exit(1);
    }

    /** For the bot of a round, in a folder of its own. */
    BotProcess.Launcher launcher(int round) throws IOException {
        return new BotProcess.Launcher(options, teams, Files.createDirectory(folder.resolve("round" + round)));
    }

    /** Takes the people in, where the database is empty, and tells what each file took. */
    void fill(BotProcess.Launcher launcher, int round, BiConsumer<String, BotProcess.Done> taken)
            throws IOException, InterruptedException {
        if (round == 1 || options.text("jdbc-url").isEmpty()) {
            for (String kind : List.of("units", "staff", "assignments")) {
                taken.accept(kind, launcher.take(kind, folder.resolve(kind + ".csv")));
            }
        }
    }

    Questions questions(int round) {
        return new Questions(population, new Random(options.number("seed") + round));
    }

    /** After each round: what else the machine did is part of the figures. */
    void done(int round) {
        say("round %d of %d done, load average %s", round, options.number("rounds"), loadAverage());
    }

    static void say(String format, Object... values) {
        System.out.println(format.formatted(values));
    }

    private static Stage set(Options options, Path folder) throws IOException {
        Population population =
                new Population(options.number("clients"), options.askers(), new Random(options.number("seed")));
        population.write(folder);
        return new Stage(options, folder, population, new TeamsStandIn());
    }

    private static void cleanUp(Path folder) {
        BotProcess.killAll();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException stillThere) {
            say("Could not delete %s", folder);
        }
    }

    private static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static String loadAverage() {
        return "%.1f".formatted(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
