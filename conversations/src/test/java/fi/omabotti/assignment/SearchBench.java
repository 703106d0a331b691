package fi.omabotti.assignment;

import fi.omabotti.assignment.BenchCounty.Person;
import fi.omabotti.name.NameForms;
import fi.omabotti.name.NamePhrase;
import fi.omabotti.permission.Sight;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.store.TestStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long it takes to find whom a question means, store and permission filter included, on one thread. Run by
 * {@code bot/bench/names}, with stores and sizes as arguments: {@code h2:100000 postgresql:1000000}.
 */
final class SearchBench {

    private static final int WARM_UP = 300;
    private static final int MEASURED = 200;
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Pattern COLON = Pattern.compile(":");
    private static final Map<String, Long> ASKERS = new LinkedHashMap<>();
    private static final Map<String, BiFunction<Person, Random, String>> KINDS = new LinkedHashMap<>();

    /** Of a hundred questions, as in a set of what staff ask that was collected for the development. */
    private static final Map<String, Integer> SHARES = new LinkedHashMap<>();

    private static final int MIXED = 1_000;
    private static final BenchNames NAMES = new BenchNames();

    static {
        ASKERS.put("all 42 units", BenchCounty.OF_ALL_UNITS);
        ASKERS.put("one unit", BenchCounty.OF_ONE_UNIT);
        ASKERS.put("advice desk, no unit", BenchCounty.ADVICE_DESK);
        ASKERS.put("a unit and 50 clients of one's own", BenchCounty.A_WORKER);
        KINDS.put("full name", (who, random) -> who.given() + " " + BenchNames.genitive(who.family()));
        KINDS.put(
                "other order",
                (who, random) -> BenchNames.genitive(who.family()) + " " + BenchNames.genitive(who.given()));
        KINDS.put(
                "common full name",
                (who, random) -> NAMES.commonGiven(random) + " " + BenchNames.genitive(NAMES.commonFamily(random)));
        KINDS.put(
                "three words",
                (who, random) ->
                        who.given() + " " + NAMES.commonGiven(random) + " " + BenchNames.genitive(who.family()));
        KINDS.put("family name alone", (who, random) -> BenchNames.genitive(who.family()));
        KINDS.put("common family alone", (who, random) -> BenchNames.genitive(NAMES.commonFamily(random)));
        KINDS.put("given name alone", (who, random) -> BenchNames.genitive(who.given()));
        KINDS.put("common given alone", (who, random) -> BenchNames.genitive(NAMES.commonGiven(random)));
        KINDS.put(
                "typo in given name",
                (who, random) -> BenchNames.mistyped(who.given(), random) + " " + BenchNames.genitive(who.family()));
        KINDS.put(
                "typo in family name",
                (who, random) -> who.given() + " " + BenchNames.mistyped(BenchNames.genitive(who.family()), random));
        KINDS.put(
                "typo in common name",
                (who, random) -> NAMES.commonGiven(random) + " "
                        + BenchNames.mistyped(BenchNames.genitive(NAMES.commonFamily(random)), random));
        KINDS.put(
                "typo, family alone", (who, random) -> BenchNames.mistyped(BenchNames.genitive(who.family()), random));
        KINDS.put(
                "nobody's name",
                (who, random) ->
                        who.given() + " " + BenchNames.invented(random, List.of("skog", "lund", "ainio")) + "in");
        KINDS.put("client number", (who, random) -> who.number());
        List<Integer> shares = List.of(30, 20, 8, 5, 3, 2, 1, 1, 4, 4, 2, 1, 7, 12);
        KINDS.keySet().forEach(kind -> SHARES.put(kind, shares.get(SHARES.size())));
    }

    private final ClientSearch search;
    private final BenchCounty county;

    private SearchBench(ClientSearch search, BenchCounty county) {
        this.search = search;
        this.county = county;
    }

    public static void main(String[] arguments) throws IOException {
        for (String argument : arguments) {
            List<String> parts = COLON.splitAsStream(argument).toList();
            run(parts.get(0), Integer.parseInt(parts.get(1)));
        }
    }

    private static void run(String engine, int clients) throws IOException {
        if (engine.equals("h2")) {
            Path folder = Files.createTempDirectory("names-bench");
            run(engine, clients, TestStore.at("jdbc:h2:file:" + folder.resolve("names"), "sa"));
        } else {
            try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
                run(engine, clients, TestStore.at(server.getJdbcUrl("postgres", "postgres"), "postgres"));
            }
        }
    }

    private static void run(String engine, int clients, TestStore store) throws IOException {
        try (store;
                AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            BenchCounty county = new BenchCounty(NAMES);
            long begun = System.nanoTime();
            county.fill(store, clients, engine.equals("postgresql"));
            System.out.printf(
                    "%n%s, %d clients, filled in %.0f s%n", engine, clients, (System.nanoTime() - begun) / 1e9);
            context.registerBean(JdbcClient.class, store::jdbc);
            context.registerBean(Clock.class, () -> Clock.system(ZoneId.of("Europe/Helsinki")));
            context.scan("fi.omabotti.assignment");
            context.refresh();
            tellOfKnownNames(context.getBean(KnownNames.class));
            ASKERS.forEach((who, id) -> new SearchBench(context.getBean(ClientSearch.class), county).measure(who, id));
        }
    }

    private static void tellOfKnownNames(KnownNames known) {
        long before = heap();
        long begun = System.nanoTime();
        KnownNames.Names names = known.names();
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                "%d family names and %d given names known, read in %.2f s, %.1f MB%n",
                names.families().size(), names.givens().size(), seconds, (heap() - before) / 1e6);
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void measure(String who, long asker) {
        Looker looker = new Looker(new WorkerId(asker), LocalDate.of(2026, 11, 24), Sight.RELATION);
        System.out.printf("%-24s p50 ms   p99 ms   found   (asked by: %s)%n", "", who);
        KINDS.forEach((kind, question) -> {
            Random random = new Random(99);
            for (int i = 0; i < WARM_UP; i++) {
                ask(kind, question, looker, random, new ArrayList<>());
            }
            List<Double> times = new ArrayList<>();
            int found = 0;
            for (int i = 0; i < MEASURED; i++) {
                found += ask(kind, question, looker, random, times) ? 1 : 0;
            }
            tell(kind, times, found);
        });
        tellOfMixed(looker);
    }

    /** All kinds in turn, each as often as it is asked. */
    private void tellOfMixed(Looker looker) {
        List<String> drawn = new ArrayList<>();
        SHARES.forEach((kind, share) -> drawn.addAll(Collections.nCopies(share, kind)));
        Random random = new Random(7);
        List<Double> times = new ArrayList<>();
        int found = 0;
        for (int i = 0; i < MIXED; i++) {
            String kind = drawn.get(random.nextInt(drawn.size()));
            found += ask(kind, Objects.requireNonNull(KINDS.get(kind)), looker, random, times) ? 1 : 0;
        }
        tell("as they are asked", times, found);
    }

    private boolean ask(
            String kind,
            BiFunction<Person, Random, String> question,
            Looker looker,
            Random random,
            List<Double> times) {
        String words = question.apply(county.anybody(random), random);
        long begun = System.nanoTime();
        boolean found = find(kind, words, looker).total() > 0;
        times.add((System.nanoTime() - begun) / 1e6);
        return found;
    }

    private ClientMatches find(String kind, String words, Looker looker) {
        if (kind.equals("client number")) {
            return search.numbered(words, looker);
        }
        NamePhrase phrase = new NamePhrase(
                BLANK.splitAsStream(words).map(NameForms::finnish).toList());
        return search.named(new Mention(List.of(phrase), null, true), looker);
    }

    private static void tell(String kind, List<Double> times, int found) {
        List<Double> sorted = times.stream().sorted().toList();
        System.out.printf(
                "%-24s %6.2f   %6.1f   %5d%n",
                kind, sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 99 / 100), found);
    }
}
