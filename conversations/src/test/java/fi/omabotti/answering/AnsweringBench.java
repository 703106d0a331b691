package fi.omabotti.answering;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Choice.Pick;
import fi.omabotti.conversation.Entry;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Talk;
import fi.omabotti.pretask.Workshop;
import fi.omabotti.store.TestStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Five hundred people answer the six-question pre-task within a minute, each beginning at a moment of their own: whole turns in
 * this process, without Teams. Run by {@code bot/bench/answering}; fails when the p95 of handing in is 300 ms or more, or an
 * answer is not there afterwards.
 */
final class AnsweringBench {

    private static final int PEOPLE = 500;
    private static final int WARM_UP = 20;
    private static final long MINUTE_NANOS = TimeUnit.MINUTES.toNanos(1);
    private static final double MOST_MILLIS = 300;

    private final Workshop workshop;
    private final Queue<Double> presses = new ConcurrentLinkedQueue<>();
    private final Queue<Double> submits = new ConcurrentLinkedQueue<>();

    private AnsweringBench(Workshop workshop) {
        this.workshop = workshop;
    }

    public static void main(String[] arguments) throws Exception {
        String file =
                "jdbc:h2:file:" + Files.createTempDirectory("answering-bench").resolve("answers");
        boolean good = on("H2", TestStore.at(file + ";WRITE_DELAY=0;LOCK_TIMEOUT=5000", "sa"));
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            good &= on("PostgreSQL", TestStore.at(server.getJdbcUrl("postgres", "postgres"), "postgres"));
        }
        System.exit(good ? 0 : 1);
    }

    private static boolean on(String name, TestStore store)
            throws IOException, ExecutionException, InterruptedException {
        try (store;
                Workshop workshop =
                        new Workshop(store, PEOPLE + WARM_UP, Workshop.shipped("omatyontekijaisyys-nakyvaksi"))) {
            AnsweringBench bench = new AnsweringBench(workshop);
            for (int i = PEOPLE; i < PEOPLE + WARM_UP; i++) {
                bench.answers(Workshop.name(i));
            }
            bench.presses.clear();
            bench.submits.clear();
            bench.run();
            return bench.tell(name);
        }
    }

    private void run() throws ExecutionException, InterruptedException {
        ScheduledExecutorService people = Executors.newScheduledThreadPool(PEOPLE / 10);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                String name = Workshop.name(i);
                all.add(people.schedule(() -> answers(name), i * (MINUTE_NANOS / PEOPLE), TimeUnit.NANOSECONDS));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            people.shutdown();
        }
    }

    private void answers(String name) {
        Reply card = timed(presses, workshop.talk.said("ennakkotehtävä"), name);
        Choice next = card.choices().get(0);
        while (!isSubmit(next)) {
            card = timed(presses, workshop.talk.pressed(next, filled(card)), name);
            next = card.choices().get(0);
        }
        timed(submits, workshop.talk.pressed(next, filled(card)), name);
    }

    private static boolean isSubmit(Choice choice) {
        return ((Pick) choice).action().equals("submit");
    }

    private static Reply timed(Queue<Double> times, Talk.Speech speech, String name) {
        long start = System.nanoTime();
        Reply reply = speech.by(name);
        times.add((System.nanoTime() - start) / 1e6);
        return reply;
    }

    private static Map<String, String> filled(Reply card) {
        Map<String, String> values = new HashMap<>();
        card.parts().stream()
                .filter(Part.Field.class::isInstance)
                .map(Part.Field.class::cast)
                .forEach(field -> values.put(field.name(), something(field.entry())));
        return values;
    }

    private static String something(Entry entry) {
        return entry.fold(
                line -> "Yhteinen suunnitelma.",
                lines -> "Sovimme yhdessä, kuka tekee mitä.",
                () -> Talk.TODAY.toString(),
                () -> "09:00",
                one -> one.options().get(0).value(),
                any -> any.options().get(0).value());
    }

    @SuppressWarnings("SystemOut")
    private boolean tell(String store) {
        int kept = workshop.answered().size();
        double p95 = percentile(submits, 95);
        System.out.printf(
                "%s: %d of %d answers kept; handing in p50 %.0f, p95 %.0f, p99 %.0f ms; %d other turns p50 %.0f, p95 %.0f ms%n",
                store,
                kept,
                PEOPLE + WARM_UP,
                percentile(submits, 50),
                p95,
                percentile(submits, 99),
                presses.size(),
                percentile(presses, 50),
                percentile(presses, 95));
        return kept == PEOPLE + WARM_UP && p95 < MOST_MILLIS;
    }

    private static double percentile(Queue<Double> times, int percent) {
        double[] sorted = times.stream().mapToDouble(it -> it).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
