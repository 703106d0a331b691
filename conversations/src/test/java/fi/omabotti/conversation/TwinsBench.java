package fi.omabotti.conversation;

import static fi.omabotti.assignment.AssignmentRole.NAMED_WORKER;

import fi.omabotti.staff.WorkerId;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Whether the time of an answer tells a client with a non-disclosure order from nobody: 500 pairs of questions by name and by
 * number, whole turns in this process, in an order that is drawn. Run by {@code bot/bench/twins}; fails when the p95 of the
 * two differ by 20 ms or more.
 */
final class TwinsBench {

    private static final int PAIRS = 500;
    private static final int WARM_UP = 300;
    private static final int OTHERS = 5_000;
    private static final double MOST_DIFFERENCE = 20;
    private static final String ASKER = "Jukka Niemi";

    private final Random random = new Random(24);
    private final List<Double> restricted = new ArrayList<>();
    private final List<Double> absent = new ArrayList<>();

    private TwinsBench() {}

    public static void main(String[] arguments) throws IOException {
        boolean alike = on("H2", TestStore.at("jdbc:h2:file:" + folder().resolve("twins") + ";WRITE_DELAY=0", "sa"));
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            alike &= on("PostgreSQL", TestStore.at(server.getJdbcUrl("postgres", "postgres"), "postgres"));
        }
        System.exit(alike ? 0 : 1);
    }

    private static Path folder() throws IOException {
        return Files.createTempDirectory("twins-bench");
    }

    private static boolean on(String name, TestStore store) {
        try (store;
                Talk talk = new Talk(store, Map.of("omabotti.lookups.per-hour", 0, "omabotti.lookups.per-day", 0))) {
            populate(new People(store));
            TwinsBench bench = new TwinsBench();
            bench.run(talk);
            return bench.tell(name);
        }
    }

    private static void populate(People people) {
        long unit = people.unit("Ikäkuunto", "neuvonta");
        WorkerId outi = people.worker("Outi Salmi", unit);
        people.worker(ASKER, people.unit("Vammaispalvelut"));
        for (int i = 0; i < OTHERS; i++) {
            people.client("5%05d".formatted(i), "Matti", family(i % 600) + "la")
                    .in(unit, "IAK")
                    .has(NAMED_WORKER, outi, unit, "IAK");
        }
        for (int i = 0; i < PAIRS; i++) {
            people.client("1%05d".formatted(i), "Eetu", family(i))
                    .withNonDisclosureOrder()
                    .in(unit, "IAK")
                    .has(NAMED_WORKER, outi, unit, "IAK");
        }
    }

    private void run(Talk talk) {
        for (int i = 0; i < WARM_UP; i++) {
            pair(talk, i % PAIRS);
        }
        restricted.clear();
        absent.clear();
        for (int i = 0; i < PAIRS; i++) {
            pair(talk, i);
        }
    }

    private void pair(Talk talk, int i) {
        boolean byName = i % 2 == 0;
        Runnable one = () -> restricted.add(
                time(talk, byName ? "kuka on Eetu " + family(i) + " omatyöntekijä" : "omatt 1%05d".formatted(i)));
        Runnable other = () -> absent.add(
                time(talk, byName ? "kuka on Aatu " + family(i) + " omatyöntekijä" : "omatt 9%05d".formatted(i)));
        List<Runnable> both = new ArrayList<>(List.of(one, other));
        Collections.shuffle(both, random);
        both.forEach(Runnable::run);
    }

    private static double time(Talk talk, String question) {
        long begun = System.nanoTime();
        talk.said(question).by(ASKER);
        return (System.nanoTime() - begun) / 1e6;
    }

    private boolean tell(String name) {
        double difference = Math.abs(percentile(restricted, 95) - percentile(absent, 95));
        System.out.printf(
                "%-10s  restricted p50 %.2f p95 %.2f ms   absent p50 %.2f p95 %.2f ms   p95 differ by %.2f ms%n",
                name,
                percentile(restricted, 50),
                percentile(restricted, 95),
                percentile(absent, 50),
                percentile(absent, 95),
                difference);
        return difference < MOST_DIFFERENCE;
    }

    private static double percentile(List<Double> times, int percent) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get(sorted.size() * percent / 100);
    }

    private static String family(int i) {
        return "Kalm" + (char) ('a' + i / 26) + (char) ('a' + i % 26) + "ri";
    }
}
