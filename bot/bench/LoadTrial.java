import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** One system, from its start to its end. */
final class LoadTrial {

    private static final int FIRST_ANSWERS = 100;
    private static final int FIRST_RATE = 10;
    private static final int STEADY_RATE = 100;
    private static final long IDLE_MILLIS = 5_000;

    private final String name;
    private final BotProcess system;
    private final LoadFigures figures;
    private final Traffic traffic;
    private final Questions questions;
    private final int seconds;
    private final int warmUpSeconds;
    private final List<Integer> rates;
    private int wrong;

    LoadTrial(Stage stage, String name, BotProcess system, LoadFigures figures, Questions questions) {
        this.name = name;
        this.system = system;
        this.figures = figures;
        this.traffic = new Traffic(stage, new Letters(stage.teams(), stage.population().askers()), system);
        this.questions = questions;
        this.seconds = stage.options().number("seconds");
        this.warmUpSeconds = stage.options().number("warmup");
        this.rates = Load.numbers(stage.options().text("rates"));
    }

    /** By client number, as both systems understand that. */
    void byNumber() throws IOException, InterruptedException {
        first();
        checked(traffic.warmUp(this::number, warmUpSeconds));
        Spell saturated = checked(traffic.busy(this::number, seconds));
        add(LoadFigure.SATURATED, saturated.perSecond());
        add(LoadFigure.CPU, saturated.cpuMillisEach());
        add(LoadFigure.COMPILER, saturated.compilerMillisEach());
        add(LoadFigure.OWN_CORE, saturated.programsShare());
        add(LoadFigure.OTHER_CORE, saturated.firstCoresShare());
        add(LoadFigure.REPLY, saturated.meanReplyKilobytes());
        for (int rate : rates) {
            Spell spell = checked(traffic.atRate(questions.draw(rate * seconds, Kind.NUMBER), rate));
            figures.addRate(name, rate, spell);
            if (rate == STEADY_RATE) {
                add(LoadFigure.CPU_STEADY, spell.cpuMillisEach());
            }
        }
        addMemory(LoadFigure.LOADED);
    }

    /** As staff ask: mostly by names. */
    void ofAllKinds() throws IOException, InterruptedException {
        checked(traffic.warmUp(questions::next, warmUpSeconds / 4));
        Spell saturated = checked(traffic.busy(questions::next, seconds));
        add(LoadFigure.MIXED, saturated.perSecond());
        add(LoadFigure.MIXED_CPU, saturated.cpuMillisEach());
        for (int rate : rates) {
            Spell spell = checked(traffic.atRate(questions.draw(rate * seconds), rate));
            figures.addRate(name + ", all kinds", rate, spell);
        }
        addMemory(LoadFigure.MIXED_LOADED);
    }

    int wrong() {
        return wrong;
    }

    private void first() throws IOException, InterruptedException {
        Question question = number();
        system.awaitPort();
        Spell one = checked(traffic.atRate(List.of(question), 1));
        add(LoadFigure.START, system.secondsUntil(one.asked().get(0).replied()));
        Thread.sleep(IDLE_MILLIS);
        addMemory(LoadFigure.IDLE);
        Spell more = checked(traffic.atRate(questions.draw(FIRST_ANSWERS, Kind.NUMBER), FIRST_RATE));
        List<Asked> all = Stream.concat(one.asked().stream(), more.asked().stream())
                .limit(FIRST_ANSWERS)
                .toList();
        add(LoadFigure.FIRST_P50, Figures.milliseconds(all, Asked::toReply, 0.5));
        add(LoadFigure.FIRST_P99, Figures.milliseconds(all, Asked::toReply, 0.99));
    }

    private Question number() {
        return questions.next(Kind.NUMBER);
    }

    private Spell checked(Spell spell) {
        wrong += Asked.wrong(spell.asked());
        return spell;
    }

    private void addMemory(LoadFigure figure) {
        add(figure, system.memory().megabytes("VmRSS").orElse(Double.NaN));
    }

    private void add(LoadFigure figure, double value) {
        figures.add(name, figure, value);
    }
}
