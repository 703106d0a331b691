import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Measures from outside how a message reaches many under Teams' limits, with faults, and through crashes of the bot:
 * {@code bot/bench/broadcast}. It starts a PostgreSQL of its own. Fails when somebody got the message twice or is not
 * accounted for, when Teams had to say that it was too much, or when it took too long.
 */
final class BroadcastBench {

    private static final String USAGE = """
            bot/bench/broadcast [option value ...]
              --recipients 10000   how many the message goes to
              --phases one,live,faults,kills,two,takeover
                                   which of them, in that order
              --millis 150         how long Teams takes to answer
              --clients 2000       how many clients the extract has that is asked about meanwhile
              --jar bot/target/omabotti.jar
              --jvm ""             flags for the bot and its imports
              --seed 42
            """;

    private static final Map<String, String> DEFAULTS = Map.of(
            "rounds", "1",
            "recipients", "10000",
            "phases", "one,live,faults,kills,two,takeover",
            "millis", "150",
            "clients", "2000",
            "jar", "bot/target/omabotti.jar",
            "jvm", "",
            "jdbc-url", "",
            "seed", "42");

    private static final int KILLS = 5;
    private static final int ASKED_PER_SECOND = 5;

    /** So few that the last one is asked when a fourth has not got the message yet. */
    private static final double ASKED_FOR_EACH = 0.07;

    /** A hundredth of fewer is chance: of those the half is compared. */
    private static final int ENOUGH_FOR_P99 = 300;

    private static final int TO_WARM_UP = 100;

    /**
     * What the first second takes longer than where a bucket is full at the start, by 50 requests that few recipients notice; and
     * some for a slow machine.
     */
    private static final int BEGINNING_SECONDS = 4;
    private static final int CHATS = 40;

    private final Stage stage;
    private final Recipients recipients;
    private final BotProcess.Launcher launcher;
    private final List<String> figures = new ArrayList<>();
    private boolean allIsWell = true;

    private BroadcastBench(Stage stage, String url) throws IOException {
        Map<String, String> values = new HashMap<>(stage.options().values());
        values.put("jdbc-url", url);
        Stage onPostgres = new Stage(new Options(values), stage.folder(), stage.population(), stage.teams());
        this.stage = onPostgres;
        this.launcher = onPostgres.launcher(1);
        this.recipients = new Recipients(
                url, stage.options().number("recipients"), stage.teams().address() + "/");
    }

    public static void main(String[] arguments) {
        Stage.play(USAGE, DEFAULTS, arguments, stage -> {
            try (Postgres postgres = Postgres.start()) {
                return new BroadcastBench(stage, postgres.url()).run();
            } catch (SQLException failed) {
                throw new BenchException("the database: " + failed);
            }
        });
    }

    private boolean run() throws IOException, InterruptedException, SQLException {
        stage.fill(launcher, 1, (kind, taken) -> {});
        recipients.arrive();
        Set<String> phases = Set.of(stage.options().text("phases").split(","));
        Map<String, Phase> all = new LinkedHashMap<>();
        all.put("one", this::one);
        all.put("live", this::live);
        all.put("faults", this::faults);
        all.put("kills", this::kills);
        all.put("two", this::two);
        all.put("takeover", this::takeover);
        for (Map.Entry<String, Phase> phase : all.entrySet()) {
            if (phases.contains(phase.getKey())) {
                phase.getValue().run(phase.getKey());
                stage.done(1);
            }
        }
        Stage.say("%n| %d recipients | delivered | doubles | 429 provoked | most in a second | seconds | the rest |%n| --- | --- | --- | --- | --- | --- | --- |", recipients.count());
        figures.forEach(Stage::say);
        return allIsWell;
    }

    @FunctionalInterface
    private interface Phase {
        void run(String name) throws IOException, InterruptedException, SQLException;
    }

    private void one(String name) throws IOException, InterruptedException, SQLException {
        Rush rush = rush(false);
        try (BotProcess bot = start()) {
            recipients.write(name);
            awaitEnd(name);
        }
        tell(name, rush, 1.05);
    }

    private void live(String name) throws IOException, InterruptedException, SQLException {
        Rush rush = rush(false);
        try (BotProcess bot = start()) {
            Client client = new Client(stage.teams(), bot.port(), CHATS);
            client.oneAtATime(stage.questions(1).draw(TO_WARM_UP));
            List<Asked> idle = ask(client);
            recipients.write(name);
            List<Asked> busy = ask(client);
            require(recipients.states(name).containsKey("WAITING"), "it was over before the questions were");
            awaitEnd(name);
            Stage.say("Live questions, p50 and p99 in ms: idle %.1f %.1f, meanwhile %.1f %.1f",
                    Figures.milliseconds(idle, Asked::toReply, 0.5), Figures.milliseconds(idle, Asked::toReply, 0.99),
                    Figures.milliseconds(busy, Asked::toReply, 0.5), Figures.milliseconds(busy, Asked::toReply, 0.99));
            double part = busy.size() < ENOUGH_FOR_P99 ? 0.5 : 0.99;
            require(
                    Figures.milliseconds(busy, Asked::toReply, part) <= 2 * Figures.milliseconds(idle, Asked::toReply, part),
                    "live questions take more than twice as long");
        }
        tell(name, rush, Double.MAX_VALUE);
    }

    private void faults(String name) throws IOException, InterruptedException, SQLException {
        Rush rush = rush(true);
        try (BotProcess bot = start()) {
            recipients.write(name);
            awaitEnd(name);
        }
        tell(name, rush, Double.MAX_VALUE);
    }

    private void kills(String name) throws IOException, InterruptedException, SQLException {
        Rush rush = rush(false);
        recipients.write(name);
        int inFlight = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            BotProcess bot = start();
            awaitDelivered(rush, (long) recipients.count() * kill / (KILLS + 1));
            bot.kill();
            inFlight += recipients.states(name).getOrDefault("SENDING", 0);
        }
        try (BotProcess bot = start()) {
            awaitEnd(name);
        }
        int uncertain = recipients.states(name).getOrDefault("UNCERTAIN INTERRUPTED", 0);
        Stage.say("Killed %d times: %d were in flight, %d are uncertain", KILLS, inFlight, uncertain);
        require(uncertain <= inFlight, "more are uncertain than were in flight");
        tell(name, rush, Double.MAX_VALUE);
    }

    private void two(String name) throws IOException, InterruptedException, SQLException {
        Rush rush = rush(false);
        try (BotProcess one = start();
                BotProcess other = start()) {
            Thread.sleep(10_000);
            recipients.write(name);
            awaitEnd(name);
        }
        tell(name, rush, 1.3);
    }

    private void takeover(String name) throws IOException, InterruptedException, SQLException {
        Rush rush = rush(false);
        BotProcess one = start();
        try (BotProcess other = start()) {
            recipients.write(name);
            awaitDelivered(rush, recipients.count() / 3);
            one.kill();
            long killed = System.nanoTime();
            int inFlight = recipients.states(name).getOrDefault("SENDING", 0);
            long then = rush.delivered();
            awaitDelivered(rush, then + 1);
            double seconds = (System.nanoTime() - killed) / 1e9;
            Stage.say("Taken over %.1f s after the death of the one that delivered", seconds);
            require(seconds <= 60, "it was not taken over within a minute");
            awaitEnd(name);
            require(recipients.states(name).getOrDefault("UNCERTAIN INTERRUPTED", 0) <= inFlight,
                    "more are uncertain than were in flight");
        }
        tell(name, rush, Double.MAX_VALUE);
    }

    private List<Asked> ask(Client client) throws InterruptedException {
        List<Asked> asked = client.atRate(
                stage.questions(1).draw((int) (recipients.count() * ASKED_FOR_EACH)), ASKED_PER_SECOND);
        require(Asked.wrong(asked) == 0, "an answer is wrong");
        return asked;
    }

    private BotProcess start() throws IOException, InterruptedException {
        BotProcess bot = launcher.start(Map.of());
        bot.awaitPort();
        bot.started();
        return bot;
    }

    private Rush rush(boolean faulty) {
        Rush rush = new Rush(faulty, stage.options().number("millis"), stage.options().number("seed"));
        stage.teams().by(rush);
        return rush;
    }

    private void awaitDelivered(Rush rush, long many) throws InterruptedException {
        long end = System.nanoTime() + 600_000_000_000L;
        while (rush.delivered() < many) {
            if (System.nanoTime() > end) {
                throw new BenchException("only " + rush.delivered() + " were delivered in ten minutes");
            }
            Thread.sleep(20);
        }
    }

    private void awaitEnd(String message) throws InterruptedException, SQLException {
        long end = System.nanoTime() + 1_800_000_000_000L;
        Map<String, Integer> states = recipients.states(message);
        while (states.keySet().stream().anyMatch(it -> it.startsWith("WAITING") || it.startsWith("SENDING"))) {
            if (System.nanoTime() > end) {
                throw new BenchException("after half an hour there are " + states);
            }
            Thread.sleep(1_000);
            states = recipients.states(message);
        }
    }

    /** Everybody is in one state; who was delivered to has it; who has it twice, or without our knowing, is a fault. */
    private void tell(String name, Rush rush, double most) throws SQLException {
        Map<String, Integer> states = recipients.states(name);
        int delivered = states.getOrDefault("DELIVERED", 0);
        int uncertain = states.entrySet().stream()
                .filter(it -> it.getKey().startsWith("UNCERTAIN"))
                .mapToInt(Map.Entry::getValue)
                .sum();
        double limit = (recipients.count() - 50) / 50.0;
        figures.add("| %s | %d | %d | %d | %d | %.1f = %.3f of the limit | %s |".formatted(
                name, delivered, rush.doubles(), rush.provoked(), rush.most(), rush.seconds(), rush.seconds() / limit,
                states));
        require(states.values().stream().mapToInt(Integer::intValue).sum() == recipients.count(), "somebody is missing");
        require(rush.doubles() == 0, "somebody got it twice");
        require(rush.provoked() == 0, "Teams had to say that it was too much");
        require(rush.delivered() >= delivered && rush.delivered() <= delivered + uncertain, "the numbers do not fit");
        require(rush.seconds() <= most * limit + BEGINNING_SECONDS, "it took too long");
    }

    private void require(boolean isSo, String otherwise) {
        if (!isSo) {
            allIsWell = false;
            figures.add("WRONG: " + otherwise);
            Stage.say("WRONG: %s", otherwise);
        }
    }
}
