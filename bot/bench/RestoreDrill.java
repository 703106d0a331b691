import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Backs a bot up while it answers, restores the backup elsewhere, and asks the bot there: {@code bot/deploy/restore-drill}. Fails
 * when the backup lacks a row that was there before it, when the audit trail is not whole, or when an answer is wrong.
 */
final class RestoreDrill {

    private static final String USAGE = """
            bot/deploy/restore-drill [option value ...]
              --stores embedded,postgresql
              --clients 300        how many clients the extract has
              --rate 10            questions a second while the backup is made
              --jar bot/target/omabotti.jar
              --seed 42
            """;

    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("rounds", "1"),
            Map.entry("stores", "embedded,postgresql"),
            Map.entry("clients", "300"),
            Map.entry("rate", "10"),
            Map.entry("postgres-port", "5432"),
            Map.entry("jar", "bot/target/omabotti.jar"),
            Map.entry("jvm", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"),
            Map.entry("jdbc-url", ""),
            Map.entry("seed", "42"));

    private static final int BEFORE = 20;
    private static final int AFTERWARDS = 10;
    private static final int CHATS = 40;
    private static final long LONGEST_BACKUP_NANOS = 30_000_000_000L;

    private static final Set<String> WRITTEN_BY_QUESTIONS = Set.of(
            "audit_client",
            "audit_entry",
            "audit_ground_text",
            "audit_seal",
            "conversation_reference",
            "missed_term",
            "seen_activity",
            "shown_answer");

    private final Stage stage;

    private RestoreDrill(Stage stage) {
        this.stage = stage;
    }

    public static void main(String[] arguments) {
        Stage.play(USAGE, DEFAULTS, arguments, stage -> new RestoreDrill(stage).run());
    }

    /** Both at the same time, as each waits most of it. */
    private boolean run() throws InterruptedException {
        Map<String, Callable<String>> all = Map.of("embedded", this::embedded, "postgresql", this::postgres);
        ExecutorService threads = Executors.newCachedThreadPool();
        List<Future<String>> drills = Stream.of(stage.options().text("stores").split(","))
                .map(it -> threads.submit(all.get(it)))
                .toList();
        threads.shutdown();
        boolean allIsWell = true;
        for (Future<String> drill : drills) {
            try {
                Stage.say("%s", drill.get());
            } catch (ExecutionException failed) {
                Stage.say("WRONG: %s", failed.getCause());
                allIsWell = false;
            }
        }
        return allIsWell;
    }

    private String embedded() throws IOException, InterruptedException, SQLException {
        Installation source = Installation.embedded(launcher("embedded"));
        Set<Path> old = new TreeSet<>();
        return "embedded: "
                + drill(
                        source,
                        Installation.embedded(launcher("embedded-elsewhere")),
                        () -> awaitAnother(source.home().resolve("backups"), old));
    }

    private String postgres() throws IOException, InterruptedException, SQLException {
        Installation source = Installation.postgres(launcher("postgresql"), "omabotti", "omabotti_owner", "omabotti");
        Installation elsewhere =
                Installation.postgres(launcher("postgresql-elsewhere"), "elsewhere", "elsewhere_owner", "elsewhere");
        return "postgresql: " + drill(source, elsewhere, () -> Path.of(source.script("backup", "./backups")));
    }

    private String drill(Installation source, Installation elsewhere, Callable<Path> backup)
            throws IOException, InterruptedException, SQLException {
        source.deliver(stage.folder());
        Path made = whileItAnswers(source, backup);
        Map<String, Long> after = source.counts();
        bringKey(source, elsewhere);
        long begun = System.nanoTime();
        elsewhere.script("restore", source.home().resolve(made).toString());
        double seconds = (System.nanoTime() - begun) / 1e9;
        Map<String, Long> restored = elsewhere.counts();
        compare(restored, after);
        elsewhere.launcher().run("audit", "verify");
        try (BotProcess bot = elsewhere.start()) {
            List<Asked> asked = client(bot).oneAtATime(stage.questions(3).draw(AFTERWARDS));
            require(Asked.wrong(asked) == 0, "an answer of the restored bot is wrong");
        }
        return "%d tables, %d rows of the %d that there were at the end; restored in %.1f s, the trail whole, %d questions answered"
                .formatted(restored.size(), sum(restored), sum(after), seconds, AFTERWARDS);
    }

    /** The file that was made while questions were asked, after some had been answered. */
    private Path whileItAnswers(Installation source, Callable<Path> backup) throws IOException, InterruptedException {
        try (BotProcess bot = source.start()) {
            source.awaitTaken();
            Client client = client(bot);
            List<Asked> asked = new ArrayList<>(client.oneAtATime(stage.questions(1).draw(BEFORE)));
            CompletableFuture<Path> made = CompletableFuture.supplyAsync(() -> {
                try {
                    return backup.call();
                } catch (Exception failed) {
                    throw new BenchException("the backup: " + failed);
                }
            });
            Questions questions = stage.questions(2);
            do {
                int rate = stage.options().number("rate");
                asked.addAll(client.atRate(questions.draw(rate), rate));
            } while (!made.isDone());
            require(Asked.wrong(asked) == 0, "an answer is wrong");
            return made.join();
        }
    }

    private static Path awaitAnother(Path folder, Set<Path> old) throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST_BACKUP_NANOS;
        old.addAll(backups(folder));
        while (System.nanoTime() < end) {
            List<Path> more = backups(folder);
            more.removeAll(old);
            if (!more.isEmpty()) {
                return more.get(0);
            }
            Thread.sleep(50);
        }
        throw new BenchException("no backup was made");
    }

    private static List<Path> backups(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new ArrayList<>();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(".zip")).collect(Collectors.toCollection(ArrayList::new));
        }
    }

    /** It is in no backup. */
    private static void bringKey(Installation source, Installation elsewhere) throws IOException {
        Path data = Files.createDirectories(elsewhere.home().resolve("data"));
        Files.copy(source.home().resolve("data/audit.key"), data.resolve("audit.key"));
    }

    /** What questions write went on growing; everything else is all there. */
    private static void compare(Map<String, Long> restored, Map<String, Long> after) {
        require(restored.keySet().equals(after.keySet()), "other tables were restored: " + restored.keySet());
        restored.forEach((table, rows) -> require(
                WRITTEN_BY_QUESTIONS.contains(table) ? rows <= after.get(table) : rows.equals(after.get(table)),
                "%s has %d rows, and had %d".formatted(table, rows, after.get(table))));
        for (String table : List.of("seen_activity", "audit_entry", "audit_client")) {
            require(restored.get(table) >= BEFORE / 2, "what was answered before the backup is not in it: " + table);
        }
        require(restored.get("seen_activity") >= BEFORE, "a question that was answered before the backup is not in it");
    }

    private Client client(BotProcess bot) {
        return new Client(stage.teams(), bot.port(), CHATS);
    }

    private BotProcess.Launcher launcher(String name) throws IOException {
        return new BotProcess.Launcher(
                stage.options(), stage.teams(), Files.createDirectory(stage.folder().resolve(name)));
    }

    private static long sum(Map<String, Long> counts) {
        Collection<Long> all = counts.values();
        return all.stream().mapToLong(Long::longValue).sum();
    }

    private static void require(boolean isSo, String otherwise) {
        if (!isSo) {
            throw new BenchException(otherwise);
        }
    }
}
