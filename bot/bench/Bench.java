import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Measures the whole bot from outside: import, start, memory, and the time from a question to its reply. Needs a JDK
 * and the built jar, nothing else: {@code bot/bench/run}. Everybody in it is invented, the traffic stays on
 * loopback, and a wrong answer makes it fail.
 */
final class Bench {

    private static final String USAGE = """
            bot/bench/run [option value ...]
              --clients 100000     how many clients the extract has
              --questions 1000     how many questions are measured, one at a time and again at a steady rate
              --warmup 2000        how many are asked before
              --rate 50            questions per second at the steady rate
              --rounds 3           import, starts and questions, each time from nothing
              --starts 2           starts in each round; the last one is asked
              --jar bot/target/omabotti.jar
              --jvm ""             flags for the running bot, separated by blanks
              --jdbc-url URL       an empty database to use instead of an H2 file, with "bench" in its name;
                                   SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD are passed on
              --seed 42
            """;

    private final Options options;
    private final Path folder;
    private final Population population;
    private final TeamsStandIn teams;
    private final Figures figures = new Figures();

    private Bench(Options options, Path folder) throws IOException, GeneralSecurityException {
        this.options = options;
        this.folder = folder;
        this.population = new Population(options.number("clients"), new Random(options.number("seed")));
        this.teams = new TeamsStandIn();
    }

    public static void main(String[] arguments) {
        try {
            Options options = Options.of(arguments);
            Path folder = Files.createTempDirectory("omabotti-bench");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> cleanUp(folder)));
            System.exit(new Bench(options, folder).run() ? 0 : 1);
        } catch (IllegalArgumentException misused) {
            System.err.println(misused.getMessage() + "\n\n" + USAGE);
        } catch (RuntimeException | IOException | GeneralSecurityException | InterruptedException failed) {
            System.err.println("The benchmark failed: " + failed);
        }
        System.exit(1);
    }

    private boolean run() throws IOException, InterruptedException {
        say("Java %s, %d cores, load average %s before the start", Runtime.version(), cores(), loadAverage());
        population.write(folder);
        boolean ownDatabase = options.text("jdbc-url").isEmpty();
        int wrong = 0;
        for (int round = 1; round <= options.number("rounds"); round++) {
            Path home = Files.createDirectory(folder.resolve("round" + round));
            BotProcess.Launcher launcher = new BotProcess.Launcher(options, teams, home);
            if (ownDatabase || round == 1) {
                fill(launcher);
            }
            wrong += ask(launcher, round);
            say("round %d of %d done, load average %s", round, options.number("rounds"), loadAverage());
        }
        figures.print();
        say("%d wrong answers", wrong);
        return wrong == 0;
    }

    private void fill(BotProcess.Launcher launcher) throws IOException, InterruptedException {
        for (String kind : List.of("units", "staff", "assignments")) {
            BotProcess.Import done = launcher.take(kind, folder.resolve(kind + ".csv"));
            if (kind.equals("assignments")) {
                figures.add("Import of %,d rows with -Xmx512m, s".formatted(population.size()), done.seconds());
                done.peakMegabytes().ifPresent(peak -> figures.add("Import: peak resident memory, MB", peak));
            }
        }
    }

    private int ask(BotProcess.Launcher launcher, int round) throws IOException, InterruptedException {
        int wrong = 0;
        Questions questions = new Questions(population, new Random(options.number("seed") + round));
        for (int start = 1; start <= options.number("starts"); start++) {
            try (BotProcess bot = launcher.start()) {
                Client client = new Client(teams, bot.port());
                wrong += firstQuestion(bot, client, questions);
                if (start == options.number("starts")) {
                    wrong += load(bot, client, questions);
                }
            }
        }
        return wrong;
    }

    private int firstQuestion(BotProcess bot, Client client, Questions questions) throws InterruptedException {
        bot.awaitPort();
        Asked first = client.oneAtATime(questions.draw(1)).get(0);
        figures.add("Start until \"Started\", s", bot.secondsUntil(bot.started()));
        figures.add("Start until the first question is taken (202), s", bot.secondsUntil(first.taken()));
        figures.add("Start until the first reply is posted, s", bot.secondsUntil(first.replied()));
        bot.memory("VmRSS").ifPresent(it -> figures.add("Resident memory after the first reply, MB", it));
        return wrong(List.of(first));
    }

    private int load(BotProcess bot, Client client, Questions questions) throws InterruptedException {
        int wrong = wrong(client.oneAtATime(questions.draw(options.number("warmup"))));
        List<Asked> alone = client.oneAtATime(questions.draw(options.number("questions")));
        List<Asked> steady = client.atRate(questions.draw(options.number("questions")), options.number("rate"));
        bot.memory("VmRSS").ifPresent(it -> figures.add("Resident memory after the load, MB", it));
        bot.memory("VmHWM").ifPresent(it -> figures.add("Peak resident memory, MB", it));
        figures.addLatencies("One at a time: request to 202", alone, Asked::toTaken);
        figures.addLatencies("One at a time: request to reply posted", alone, Asked::toReply);
        String rate = "%d per second: ".formatted(options.number("rate"));
        figures.addLatencies(rate + "request to 202", steady, Asked::toTaken);
        figures.addLatencies(rate + "request to reply posted", steady, Asked::toReply);
        for (Kind kind : Kind.values()) {
            List<Asked> ofKind =
                    alone.stream().filter(it -> it.question().kind() == kind).toList();
            figures.addLatencies("- one at a time, " + kind.words, ofKind, Asked::toReply);
        }
        return wrong + wrong(alone) + wrong(steady);
    }

    private static int wrong(List<Asked> asked) {
        List<Asked> wrong = asked.stream().filter(it -> !it.isRight()).toList();
        wrong.stream().limit(3).forEach(it -> say("Wrong: %s shows %s", it.question(), it.shown()));
        return wrong.size();
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

    private static void say(String format, Object... values) {
        System.out.println(format.formatted(values));
    }
}
