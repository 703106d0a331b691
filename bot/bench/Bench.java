import java.io.IOException;
import java.util.List;
import java.util.Map;

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
              --jvm ""             flags for the bot and its imports, separated by blanks
              --jdbc-url URL       an empty database to use instead of an H2 file, with "bench" in its name;
                                   SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD are passed on
              --seed 42
            """;

    private static final Map<String, String> DEFAULTS = Map.of(
            "clients", "100000",
            "questions", "1000",
            "warmup", "2000",
            "rate", "50",
            "rounds", "3",
            "starts", "2",
            "jar", "bot/target/omabotti.jar",
            "jvm", "",
            "jdbc-url", "",
            "seed", "42");

    private final Stage stage;
    private final Options options;
    private final Figures figures = new Figures();

    private Bench(Stage stage) {
        this.stage = stage;
        this.options = stage.options();
    }

    public static void main(String[] arguments) {
        Stage.play(USAGE, DEFAULTS, arguments, stage -> new Bench(stage).run());
    }

    private boolean run() throws IOException, InterruptedException {
        int wrong = 0;
        for (int round = 1; round <= options.number("rounds"); round++) {
            BotProcess.Launcher launcher = stage.launcher(round);
            stage.fill(launcher, round, this::add);
            wrong += ask(launcher, round);
            stage.done(round);
        }
        Stage.say("\nMedian of the rounds (least to most)");
        figures.print();
        Stage.say("%d wrong answers", wrong);
        return wrong == 0;
    }

    private void add(String kind, BotProcess.Done done) {
        if (kind.equals("assignments")) {
            int rows = stage.population().size();
            figures.add("Import of %,d rows with -Xmx512m, s".formatted(rows), done.seconds());
            done.peakMegabytes().ifPresent(peak -> figures.add("Import: peak resident memory, MB", peak));
        }
    }

    private int ask(BotProcess.Launcher launcher, int round) throws IOException, InterruptedException {
        int wrong = 0;
        Questions questions = stage.questions(round);
        for (int start = 1; start <= options.number("starts"); start++) {
            try (BotProcess bot = launcher.start()) {
                Client client = new Client(stage.teams(), bot.port());
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
        bot.memory().megabytes("VmRSS").ifPresent(it -> figures.add("Resident memory after the first reply, MB", it));
        return Asked.wrong(List.of(first));
    }

    private int load(BotProcess bot, Client client, Questions questions) throws InterruptedException {
        int wrong = Asked.wrong(client.oneAtATime(questions.draw(options.number("warmup"))));
        List<Asked> alone = client.oneAtATime(questions.draw(options.number("questions")));
        List<Asked> steady = client.atRate(questions.draw(options.number("questions")), options.number("rate"));
        bot.memory().megabytes("VmRSS").ifPresent(it -> figures.add("Resident memory after the load, MB", it));
        bot.memory().megabytes("VmHWM").ifPresent(it -> figures.add("Peak resident memory, MB", it));
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
        return wrong + Asked.wrong(alone) + Asked.wrong(steady);
    }
}
