package fi.omabotti.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.bot.schema.Activity;
import fi.omabotti.bot.teams.SeenActivities.Sighting;
import fi.omabotti.conversation.Language;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What comes eight times at once, on both databases. */
class TwinsTest {

    private static final int TWINS = 8;

    private final List<AutoCloseable> opened = new ArrayList<>();

    enum Database {
        H2,
        POSTGRESQL
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable it : opened) {
            it.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_eight_twins_one_is_the_first(Database database) throws Exception {
        DataSource store = open(database);
        SeenActivities seen = new SeenActivities(JdbcClient.create(store), Clock.systemUTC());
        Activity activity = Recorded.activity("personal-message");

        List<Sighting> sightings = atOnce(store, () -> seen.mark(activity));

        assertThat(sightings).containsOnlyOnce(Sighting.FIRST);
        assertThat(sightings).filteredOn(it -> it != Sighting.FIRST).containsOnly(Sighting.AGAIN);
    }

    @ParameterizedTest
    @EnumSource
    void a_chat_that_is_told_of_eight_times_is_remembered_once(Database database) throws Exception {
        DataSource store = open(database);
        JdbcClient jdbc = JdbcClient.create(store);
        ConversationReferences references =
                new ConversationReferences(jdbc, new JdbcTransactionManager(store), Clock.systemUTC());
        ConversationReference latest =
                ConversationReference.of(Recorded.activity("install")).orElseThrow();

        atOnce(store, () -> {
            references.remember(latest, Language.FI);
            return Sighting.FIRST;
        });

        assertThat(references.of("0c0c0c0c-0000-4000-8000-000000000003")).contains(latest);
        assertThat(jdbc.sql("select count(*) from conversation_reference")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_seen_is_forgotten_after_a_day(Database database) throws Exception {
        DataSource store = open(database);
        Instant now = Instant.parse("2026-11-22T09:00:00Z");
        Activity activity = Recorded.activity("personal-message");

        seenAt(store, now).mark(activity);
        seenAt(store, now.plusSeconds(86_400)).forgetOldOnes();
        assertThat(rows(store)).isEqualTo(1);
        seenAt(store, now.plusSeconds(86_401)).forgetOldOnes();
        assertThat(rows(store)).isZero();
    }

    private static SeenActivities seenAt(DataSource store, Instant now) {
        return new SeenActivities(JdbcClient.create(store), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static int rows(DataSource store) {
        return JdbcClient.create(store)
                .sql("select count(*) from seen_activity")
                .query(Integer.class)
                .single();
    }

    /** Each in its own transaction, which only the first commits. */
    private static List<Sighting> atOnce(DataSource store, Callable<Sighting> what) throws Exception {
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(store));
        CyclicBarrier start = new CyclicBarrier(TWINS);
        ExecutorService threads = Executors.newFixedThreadPool(TWINS);
        try {
            List<Future<Sighting>> twins = new ArrayList<>();
            for (int i = 0; i < TWINS; i++) {
                twins.add(threads.submit(() -> {
                    start.await();
                    return transaction.execute(status -> call(what, status::setRollbackOnly));
                }));
            }
            List<Sighting> sightings = new ArrayList<>();
            for (Future<Sighting> twin : twins) {
                sightings.add(twin.get());
            }
            return sightings;
        } finally {
            threads.shutdown();
        }
    }

    private static Sighting call(Callable<Sighting> what, Runnable rollBack) {
        try {
            Sighting sighting = what.call();
            if (sighting != Sighting.FIRST) {
                rollBack.run();
            }
            return sighting;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private DataSource open(Database database) {
        DataSource store = database == Database.H2 ? h2() : postgres();
        Flyway.configure()
                .dataSource(store)
                .locations("classpath:db/migration/conversations", "classpath:db/migration/bot")
                .load()
                .migrate();
        return store;
    }

    private static DataSource h2() {
        JdbcDataSource store = new JdbcDataSource();
        store.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=5000");
        return store;
    }

    private DataSource postgres() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.start();
            opened.add(postgres);
            return postgres.getPostgresDatabase();
        } catch (IOException | RuntimeException e) {
            return Assumptions.abort("an embedded PostgreSQL does not start here");
        }
    }
}
