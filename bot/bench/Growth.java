import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;

/** What more clients cost the bot. */
final class Growth {

    private static final int RATE = 50;
    private static final String IMPORT_FLAGS = "-Xmx1g";

    private final Stage stage;
    private final List<Size> sizes = new ArrayList<>();
    private int wrong;

    Growth(Stage stage) {
        this.stage = stage;
    }

    /** What a store of that size took. */
    private record Size(
            int clients, BotProcess.Done taken, Spell byNumber, Spell byName, double residentMegabytes) {

        double[] cells() {
            return new double[] {
                taken.seconds(),
                taken.peakMegabytes().orElse(Double.NaN),
                byNumber.latency(0.5),
                byNumber.latency(0.99),
                byName.latency(0.5),
                byName.latency(0.99),
                residentMegabytes
            };
        }
    }

    boolean run() throws IOException, InterruptedException {
        for (int clients : Load.numbers(stage.options().text("growth"))) {
            sizes.add(measure(clients));
        }
        print();
        Stage.say("\n%d wrong answers", wrong);
        picture().write(stage.options().text("picture"));
        return wrong == 0;
    }

    private Size measure(int clients) throws IOException, InterruptedException {
        Path folder = Files.createDirectory(stage.folder().resolve("clients" + clients));
        Population population = new Population(
                clients, stage.population().askers(), new Random(stage.options().number("seed")));
        population.write(folder);
        try (Postgres postgres = Postgres.startDurable()) {
            Options options = stage.options().with("jdbc-url", postgres.url());
            BotProcess.Done[] taken = new BotProcess.Done[1];
            Stage importing =
                    new Stage(options.with("jvm", IMPORT_FLAGS), folder, population, stage.teams());
            importing.fill(importing.launcher(1), 1, (kind, done) -> taken[0] = done);
            postgres.settle();
            Stage.say("%,d clients: taken in within %.1f s", clients, taken[0].seconds());
            Stage asking = new Stage(options, folder, population, stage.teams());
            BotProcess.Launcher launcher =
                    new BotProcess.Launcher(options, stage.teams(), folder.resolve("round1"));
            try (BotProcess bot = launcher.start(Load.SETTINGS)) {
                return ask(asking, bot, taken[0]);
            }
        }
    }

    private Size ask(Stage asking, BotProcess bot, BotProcess.Done taken) throws IOException, InterruptedException {
        Traffic traffic = new Traffic(
                asking, new Letters(asking.teams(), asking.population().askers()), bot);
        Questions questions = asking.questions(1);
        int seconds = asking.options().number("seconds");
        bot.awaitPort();
        checked(traffic.warmUp(questions::next, asking.options().number("warmup")));
        Spell byNumber = checked(traffic.atRate(questions.draw(RATE * seconds, Kind.NUMBER), RATE));
        Spell byName = checked(traffic.atRate(questions.draw(RATE * seconds, Kind.FULL_NAME), RATE));
        double resident = bot.memory().megabytes("VmRSS").orElse(Double.NaN);
        return new Size(asking.population().size(), taken, byNumber, byName, resident);
    }

    private Spell checked(Spell spell) {
        wrong += Asked.wrong(spell.asked());
        return spell;
    }

    private void print() {
        Table table = new Table(
                "clients",
                "import with 1 GB, s",
                "its peak, MB",
                "by number: p50, ms",
                "p99",
                "by full name: p50, ms",
                "p99",
                "resident memory, MB");
        sizes.forEach(size -> table.add("%,d".formatted(size.clients()), size.cells()));
        double[] ratios = sizes.get(sizes.size() - 1).cells();
        double[] smallest = sizes.get(0).cells();
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] /= smallest[i];
        }
        table.add("the last : the first", ratios);
        table.print();
    }

    private Picture picture() {
        Picture picture = new Picture("From when a question was due to its reply, 50 a second", "clients", "ms");
        picture.curves("by number", points(Size::byNumber, 0.5), points(Size::byNumber, 0.99));
        picture.curves("by full name", points(Size::byName, 0.5), points(Size::byName, 0.99));
        return picture;
    }

    private Map<Double, Double> points(Function<Size, Spell> asked, double share) {
        Map<Double, Double> points = new TreeMap<>();
        sizes.forEach(size ->
                points.put((double) size.clients(), asked.apply(size).latency(share)));
        return points;
    }
}
