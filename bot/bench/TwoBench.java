import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/**
 * Two instances on one PostgreSQL behind a balancer, asked without a pause while one is killed and then each is restarted:
 * {@code bot/bench/two}. Fails when a question got two replies or a wrong one; when one got none that was not in the hands of the
 * instance that was killed, at that moment; or when a job ran twice.
 */
final class TwoBench {

    private static final String USAGE = """
            bot/bench/two [option value ...]
              --rate 10            questions a second
              --millis 50          how long Teams takes to answer
              --clients 300        how many clients the extract has
              --jar bot/target/omabotti.jar
              --jvm "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
                                   flags for the bots
              --seed 42
            """;

    private static final Map<String, String> DEFAULTS = Map.of(
            "rounds", "1",
            "rate", "10",
            "millis", "50",
            "clients", "300",
            "jar", "bot/target/omabotti.jar",
            "jvm", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
            "jdbc-url", "",
            "seed", "42");

    private static final int CHATS = 40;
    private static final int CROWD = 20;
    private static final int ANY_PORT = 1;

    /** Somebody waits longer than usual for an answer that a restart holds up, but not longer than this. */
    private static final long PATIENCE_SECONDS = 20;

    /** As fast as it can, and nothing but replies. */
    private static final Map<String, String> SETTINGS = Map.of(
            "omabotti.pace.per-second", "1000",
            "omabotti.pace.per-chat", "100000/1s",
            "omabotti.typing-after", "1h");

    /** A question on its way. */
    private record Sent(
            Prepared prepared,
            long at,
            CompletableFuture<Balancer.Taken> taken,
            CompletableFuture<TeamsStandIn.Posted> reply) {}

    private final Stage stage;
    private final String url;
    private final BotProcess.Launcher launcher;
    private final Balancer balancer = new Balancer();
    private final Messages messages;
    private final Replied replied;
    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private volatile boolean isOver;
    private boolean allIsWell = true;

    private TwoBench(Stage stage, String url) throws IOException {
        Map<String, String> values = new HashMap<>(stage.options().values());
        values.put("jdbc-url", url);
        this.stage = new Stage(new Options(values), stage.folder(), stage.population(), stage.teams());
        this.url = url;
        this.launcher = this.stage.launcher(1);
        this.messages = new Messages(stage.teams(), ANY_PORT, Client.PATIENCE, CHATS);
        this.replied = new Replied(stage.options().number("millis"));
        stage.teams().by(replied);
    }

    public static void main(String[] arguments) {
        Stage.play(USAGE, DEFAULTS, arguments, stage -> {
            try (Postgres postgres = Postgres.start()) {
                return new TwoBench(stage, postgres.url()).run();
            } catch (SQLException failed) {
                throw new BenchException("the database: " + failed);
            }
        });
    }

    private boolean run() throws IOException, InterruptedException, SQLException {
        Installation both = new Installation(launcher, url, Map.of());
        both.deliver(stage.folder());
        BotProcess one = launcher.start(SETTINGS);
        BotProcess other = launcher.start(SETTINGS);
        ready(one);
        ready(other);
        both.awaitTaken();
        Thread asking = new Thread(this::ask);
        asking.setDaemon(true);
        asking.start();
        runJobs();
        allAtOnce();
        long killed = kill(one);
        BotProcess third = launcher.start(SETTINGS);
        ready(third);
        stop(other);
        BotProcess fourth = launcher.start(SETTINGS);
        ready(fourth);
        stop(third);
        Thread.sleep(1_000);
        isOver = true;
        asking.join();
        judge(one.port(), killed);
        fourth.close();
        return allIsWell;
    }

    private void ready(BotProcess bot) throws InterruptedException {
        bot.awaitPort();
        bot.started();
        balancer.add(bot.port());
    }

    private void runJobs() throws InterruptedException, SQLException {
        DailyJobs jobs = new DailyJobs(url);
        Map<String, Long> due = jobs.due();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (jobs.runs(due).containsValue(0L) && System.nanoTime() < end) {
            Thread.sleep(100);
        }
        // Whoever would run it a second time has looked by then: each looks every five seconds.
        Thread.sleep(5_500);
        Map<String, Long> runs = jobs.runs(due);
        Stage.say("Jobs that were due once, and how often they ran: %s", runs);
        require(!runs.isEmpty() && runs.values().stream().allMatch(it -> it == 1), "a job did not run exactly once");
    }

    /** As a power cut does. The balancer finds out by itself. */
    private long kill(BotProcess bot) throws InterruptedException {
        bot.kill();
        long killed = System.nanoTime();
        Thread.sleep(1_000);
        balancer.remove(bot.port());
        return killed;
    }

    /** As a service manager does, in the middle of some. */
    private void stop(BotProcess bot) throws InterruptedException {
        allAtOnce();
        long begun = System.nanoTime();
        bot.terminate();
        allAtOnce();
        bot.close();
        Stage.say("Stopped in %.1f s", (System.nanoTime() - begun) / 1e9);
        balancer.remove(bot.port());
    }

    /** So that whoever ends now is in the middle of some. */
    private void allAtOnce() {
        List<Prepared> crowd =
                messages.prepare(stage.questions(2).draw(CROWD), stage.teams().metadata().key());
        crowd.forEach(this::send);
    }

    private void send(Prepared prepared) {
        long now = System.nanoTime();
        sent.add(new Sent(
                prepared, now, balancer.send(prepared.request()), stage.teams().replyTo(prepared.id())));
    }

    private void ask() {
        Questions questions = stage.questions(1);
        int rate = stage.options().number("rate");
        long start = System.nanoTime();
        for (int i = 0; !isOver; i++) {
            List<Prepared> next = messages.prepare(
                    questions.draw(1), stage.teams().metadata().key());
            rest(start + i * TimeUnit.SECONDS.toNanos(1) / rate);
            next.forEach(this::send);
        }
    }

    private static void rest(long until) {
        try {
            TimeUnit.NANOSECONDS.sleep(until - System.nanoTime());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void judge(int killedPort, long killed) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        List<Asked> answered = new ArrayList<>();
        List<Sent> unanswered = new ArrayList<>();
        int repeated = 0;
        for (Sent each : sent) {
            try {
                Balancer.Taken taken = each.taken().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                repeated += taken.tried().size() > 1 ? 1 : 0;
                TeamsStandIn.Posted reply =
                        each.reply().get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
                answered.add(new Asked(each.prepared().question(), each.at(), taken.at(), reply.at(), reply.body()));
            } catch (ExecutionException | TimeoutException none) {
                unanswered.add(each);
            }
        }
        List<Sent> inItsHands = sent.stream()
                .filter(it -> it.at() <= killed && wasAskedOf(it, killedPort) && !repliedBefore(it, killed))
                .toList();
        long twice = sent.stream().filter(it -> replied.to(it.prepared()) > 1).count();
        Stage.say(
                "%d questions, %d of them repeated by Teams: %d answered, %d twice, %d not, of %d that the killed one had in its hands",
                sent.size(), repeated, answered.size(), twice, unanswered.size(), inItsHands.size());
        Stage.say(
                "Request to reply, ms: p50 %.1f, p99 %.1f, longest %.1f",
                Figures.milliseconds(answered, Asked::toReply, 0.5),
                Figures.milliseconds(answered, Asked::toReply, 0.99),
                Figures.milliseconds(answered, Asked::toReply, 1));
        require(twice == 0, "a question got two replies");
        require(Asked.wrong(answered) == 0, "a reply is wrong");
        require(repeated > 0, "nothing was repeated, so nothing was tried out");
        require(
                inItsHands.containsAll(unanswered),
                "questions were lost that no killed instance had: "
                        + unanswered.stream()
                                .filter(it -> !inItsHands.contains(it))
                                .limit(10)
                                .map(it -> it.prepared().id())
                                .collect(Collectors.joining(" ")));
    }

    private static boolean wasAskedOf(Sent question, int port) {
        return question.taken().isDone()
                && !question.taken().isCompletedExceptionally()
                && question.taken().join().tried().contains(port);
    }

    private static boolean repliedBefore(Sent question, long moment) {
        return question.reply().isDone() && question.reply().join().at() < moment;
    }

    private void require(boolean isSo, String otherwise) {
        if (!isSo) {
            allIsWell = false;
            Stage.say("WRONG: %s", otherwise);
        }
    }
}
