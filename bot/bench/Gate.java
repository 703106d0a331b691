import java.io.IOException;
import java.util.Map;

/**
 * Measures from outside what real questions notice while somebody attacks the gate, or while the channel's keys are
 * out of reach. Needs a JDK and the built jar, nothing else: {@code bot/bench/gate}. The traffic stays on loopback. A
 * real question without its right answer makes it fail, as does a forged one that is not refused.
 */
final class Gate {

    private static final String USAGE = """
            bot/bench/gate [option value ...]
              --clients 5000       how many clients the extract has
              --warmup 3000        how many questions are asked before, among forged requests
              --rate 25            real questions per second, in every phase
              --seconds 20         how long a phase takes; where a fetch of the keys must fall into it, 32 or more
              --forged 5000        how many forged requests make one figure
              --rounds 1           each from nothing
              --jar bot/target/omabotti.jar
              --jvm "-Xms512m -Xmx512m -XX:+AlwaysPreTouch"
                                   flags for the running bot; with these its whole heap is resident from the start,
                                   and what grows is something else
              --jdbc-url URL       as for bot/bench/run
              --seed 42
            """;

    private static final Map<String, String> DEFAULTS = Map.of(
            "clients", "5000",
            "warmup", "3000",
            "rate", "25",
            "seconds", "20",
            "forged", "5000",
            "rounds", "1",
            "jar", "bot/target/omabotti.jar",
            "jvm", "-Xms512m -Xmx512m -XX:+AlwaysPreTouch",
            "jdbc-url", "",
            "seed", "42");

    private Gate() {}

    public static void main(String[] arguments) {
        Stage.play(USAGE, DEFAULTS, arguments, Gate::run);
    }

    private static boolean run(Stage stage) throws IOException, InterruptedException {
        GateFigures figures = new GateFigures();
        for (int round = 1; round <= stage.options().number("rounds"); round++) {
            BotProcess.Launcher launcher = stage.launcher(round);
            stage.fill(launcher, round, (kind, done) -> {});
            figures.beginRound();
            try (BotProcess bot = launcher.start()) {
                bot.awaitPort();
                new GateRound(stage, bot, stage.questions(round), figures).run();
            }
            stage.done(round);
        }
        return figures.print();
    }
}
