import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** One round of the gate's benchmark: a bot that is warmed up, and one phase after another. */
final class GateRound {

    private static final int FORGERS = 50;
    private static final int FORGERS_IN_WARM_UP = 4;
    private static final int INVENTORS = 20;
    private static final int SLOW_SENDERS = 50;

    /** The bot asks for keys every half minute at most: so one fetch is in it, whenever the last was. */
    private static final int SECONDS_WITH_A_FETCH = 32;

    private final Stage stage;
    private final BotProcess bot;
    private final Questions questions;
    private final GateFigures figures;
    private final Client client;
    private final Forgeries forgeries;
    private final int rate;

    GateRound(Stage stage, BotProcess bot, Questions questions, GateFigures figures) {
        this.stage = stage;
        this.bot = bot;
        this.questions = questions;
        this.figures = figures;
        this.client = new Client(stage.teams(), bot.port());
        this.forgeries = new Forgeries(stage.teams());
        this.rate = stage.options().number("rate");
    }

    void run() throws IOException, InterruptedException {
        int seconds = stage.options().number("seconds");
        int withFetch = Math.max(seconds, SECONDS_WITH_A_FETCH);
        warmUp();
        play(Phase.calm("calm", seconds));
        play(new Phase("forged requests", seconds, Metadata.State.ANSWERS, FORGERS, it -> it.ask(forgeries.any())));
        play(new Phase("keys answer 503", withFetch, Metadata.State.FAILS, 1, it -> invent(it, 500)));
        play(new Phase("keys never answer", withFetch, Metadata.State.HANGS, INVENTORS, it -> invent(it, 100)));
        play(new Phase("slow senders", seconds, Metadata.State.ANSWERS, SLOW_SENDERS, GateRound::crawl));
        rotate();
        play(Phase.calm("calm again", seconds));
    }

    /** Forged ones too, as a figure about code that runs for the first time would be one about the compiler. */
    private void warmUp() throws InterruptedException {
        int count = stage.options().number("warmup");
        try (Crowd forgers = new Crowd(FORGERS_IN_WARM_UP, bot.port(), it -> pause(it.ask(forgeries.any()), 10))) {
            figures.failures("warm-up: wrong", Asked.wrong(client.oneAtATime(questions.draw(count))));
        }
    }

    private void play(Phase phase) throws IOException, InterruptedException {
        List<Prepared> prepared = prepare(phase.seconds(), metadata().key());
        Reading before = Reading.of(bot, metadata());
        metadata().turn(phase.keys());
        Crowd crowd = new Crowd(phase.crowd(), bot.port(), phase.visit());
        Outcomes outcomes;
        try (crowd) {
            outcomes = Outcomes.of(client.paced(prepared, rate));
        }
        metadata().turn(Metadata.State.ANSWERS);
        figures.add(phase.name(), outcomes, before, Reading.of(bot, metadata()));
        figures.add(phase.name(), crowd, stage.options().number("forged"));
    }

    private void rotate() throws IOException, InterruptedException {
        ChannelKey next = ChannelKey.make("bench-" + System.nanoTime());
        Rotation rotation = new Rotation(client, metadata(), rate);
        List<List<Prepared>> lots = rotation.prepare(questions, next);
        try (Line forger = new Line(bot.port())) {
            rotation.awaitFetch(() -> forger.ask(forgeries.ofUnknownKey()));
        }
        Reading before = Reading.of(bot, metadata());
        List<CompletableFuture<Asked>> asked = rotation.turn(next, lots);
        figures.add(rotation.outcome(asked), before, Reading.of(bot, metadata()));
    }

    private List<Prepared> prepare(int seconds, ChannelKey key) {
        return client.prepare(questions.draw(seconds * rate), key);
    }

    private Metadata metadata() {
        return stage.teams().metadata();
    }

    private int invent(Line line, int millisAfter) throws IOException, InterruptedException {
        return pause(line.ask(forgeries.ofUnknownKey()), millisAfter);
    }

    private static int pause(int status, int millis) throws InterruptedException {
        Thread.sleep(millis);
        return status;
    }

    private static int crawl(Line line) throws IOException, InterruptedException {
        return line.drip(Forgeries.beginning(10_000), 500);
    }
}
