package fi.omabotti.bot.teams;

import com.microsoft.bot.schema.Activity;
import fi.omabotti.audit.AuditSealer;
import fi.omabotti.audit.AuditVerifier;
import fi.omabotti.audit.SilentTrail;
import fi.omabotti.bot.OmabottiApplication;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many turns a second the bot answers with the audit trail, and how many with one that writes nothing: the whole of a turn
 * but HTTP, in this process. Run by {@code bot/bench/audit}.
 */
final class TrailBench {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int CLIENTS = 20_000;
    private static final int THREADS = 8;
    private static final int ROUNDS = 6;
    private static final long ROUND_NANOS = 4_000_000_000L;

    private final JdbcTemplate jdbc;
    private final ConfigurableApplicationContext with;
    private final ConfigurableApplicationContext without;
    private int turns;

    private TrailBench(Path folder, String database) {
        this.with = start(false, folder, database);
        this.without = start(true, folder, database);
        this.jdbc = with.getBean(JdbcTemplate.class);
    }

    /** Ends the process, as what failed may have left threads behind. */
    public static void main(String[] arguments) {
        try {
            measure();
            System.exit(0);
        } catch (Exception fault) {
            fault.printStackTrace();
            System.exit(1);
        }
    }

    private static void measure() throws Exception {
        Path folder = Files.createTempDirectory("audit-bench");
        System.out.printf(
                "%d threads, %d clients, %d rounds of %d s each, the first one not counted%n",
                THREADS, CLIENTS, ROUNDS, ROUND_NANOS / 1_000_000_000);
        String h2 =
                "jdbc:h2:file:" + folder.resolve("store") + ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=5000;WRITE_DELAY=0";
        new TrailBench(folder, "--spring.datasource.url=" + h2).run("H2 file");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                // as a server that keeps what it says it keeps
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start()) {
            new TrailBench(folder, "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"))
                    .run("PostgreSQL");
        }
    }

    private static ConfigurableApplicationContext start(boolean silent, Path folder, String database) {
        return new SpringApplicationBuilder(OmabottiApplication.class)
                .initializers(context -> {
                    if (silent) {
                        SilentTrail.in((GenericApplicationContext) context);
                    }
                })
                .run(
                        database,
                        "--server.port=0",
                        "--logging.level.root=error",
                        "--logging.level.org.flywaydb.core.internal.command=error",
                        "--logging.level.org.springframework.boot.tomcat.TomcatWebServer=error",
                        "--logging.level.fi.omabotti=error",
                        "--teams.app-id=0a0a0a0a-0000-4000-8000-000000000001",
                        "--teams.app-password=not-a-real-secret",
                        "--teams.tenant-id=0b0b0b0b-0000-4000-8000-000000000002",
                        "--teams.openid-metadata=http://127.0.0.1:9/nobody",
                        "--omabotti.audit.seal-file=" + folder.resolve("seals-" + database.hashCode()),
                        "--omabotti.audit.seal-every=" + (silent ? "1d" : "10s"));
    }

    private void run(String name) throws Exception {
        try {
            populate();
            List<Double> on = new ArrayList<>();
            List<Double> off = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                boolean counts = round > 0;
                double off1 = turnsPerSecond(without, round);
                double on1 = turnsPerSecond(with, round);
                if (counts) {
                    off.add(off1);
                    on.add(on1);
                }
            }
            System.out.printf(
                    "%-10s  without the trail %7.0f turns/s   with it %7.0f turns/s   %3.0f %%   %s%n",
                    name, median(off), median(on), 100 * median(on) / median(off), verified());
        } finally {
            without.close();
            with.close();
        }
    }

    private String verified() {
        long start = System.nanoTime();
        var report = with.getBean(AuditVerifier.class).verify();
        return "(" + report.rows() + " rows " + (report.isSound() ? "verified in " : "DO NOT VERIFY after ")
                + (System.nanoTime() - start) / 1_000_000 + " ms)";
    }

    private double turnsPerSecond(ConfigurableApplicationContext bot, int round) throws Exception {
        FrontDesk desk = bot.getBean(FrontDesk.class);
        long start = System.nanoTime();
        List<Callable<Integer>> askers = new ArrayList<>();
        for (int asker = 0; asker < THREADS; asker++) {
            int number = asker;
            askers.add(() -> ask(desk, number, new Random(round * 100L + number), start + ROUND_NANOS));
        }
        int answered = 0;
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<Integer> each : threads.invokeAll(askers)) {
                answered += each.get();
            }
        } finally {
            threads.shutdown();
        }
        // what was written is sealed in the time of those who wrote it
        bot.getBean(AuditSealer.class).sealNow();
        turns++;
        return answered * 1e9 / (System.nanoTime() - start);
    }

    private int ask(FrontDesk desk, int asker, Random random, long end) {
        int answered = 0;
        while (System.nanoTime() < end) {
            String client = Integer.toString(5_000_000 + random.nextInt(CLIENTS));
            Activity activity = Recorded.activity("personal-message");
            activity.setText("Kuka on asiakkaan " + client + " omatyöntekijä?");
            activity.setId(turns + "-" + asker + "-" + answered);
            activity.getFrom().setAadObjectId("asker-" + asker);
            activity.getConversation().setId("chat-" + asker);
            String shown = desk.take(activity, null)
                    .fold(it -> JSON.writeValueAsString(it.card()), withdrawn -> "", () -> "", () -> "");
            if (!shown.contains(client)) {
                throw new IllegalStateException("Asked about " + client + " and shown " + shown);
            }
            answered++;
        }
        return answered;
    }

    private void populate() {
        jdbc.update("insert into unit (name, name_key, shift_work, listed) values ('Yksikkö', 'yksikko', false, true)");
        for (int asker = 0; asker < THREADS; asker++) {
            jdbc.update(
                    "insert into worker (username, directory_id, display_name) values (?, ?, ?)",
                    "asker" + asker + "@esimerkki.fi",
                    "asker-" + asker,
                    "Kysyjä " + asker);
        }
        jdbc.update("insert into worker_role (worker_id, role) select id, 'WORKER' from worker");
        jdbc.update("insert into worker_unit (worker_id, unit_id) select w.id, u.id from worker w, unit u");
        jdbc.batchUpdate(
                """
                insert into client (client_number, family_name, given_names, birth_year, non_disclosure, extract_digest)
                values (?, 'Virtanen', 'Matti', 1945, false, '-')
                """,
                IntStream.range(0, CLIENTS)
                        .mapToObj(i -> new Object[] {Integer.toString(5_000_000 + i)})
                        .toList());
        jdbc.update("""
                insert into clienthood (client_id, service_task_id, unit_id, since, special_support)
                select c.id, t.id, u.id, date '2026-01-01', false from client c, unit u, service_task t where t.task_key = 'IAK'
                """);
        jdbc.update("""
                insert into assignment (client_id, service_task_id, unit_id, worker_id, role, since, source, recorded_at)
                select c.id, t.id, u.id, w.id, 'NAMED_WORKER', date '2026-01-01', 'EXTRACT', current_timestamp
                from client c, unit u, service_task t, worker w where t.task_key = 'IAK' and w.directory_id = 'asker-0'
                """);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
