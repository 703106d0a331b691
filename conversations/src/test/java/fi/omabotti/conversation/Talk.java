package fi.omabotti.conversation;

import fi.omabotti.audit.Trail;
import fi.omabotti.conversation.Choice.Pick;
import fi.omabotti.conversation.Findable.Finding;
import fi.omabotti.conversation.Utterance.Chose;
import fi.omabotti.conversation.Utterance.Said;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** All conversations, wired as in the product, over one store on one day: {@code talk.said("Kuka on …").by("Tiina")}. */
public final class Talk implements AutoCloseable {

    /** A Tuesday. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    public static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    private final GenericApplicationContext context = new GenericApplicationContext();
    private final TransactionOperations transaction;
    private final TestStore store;
    private final Map<String, Object> settings;
    private final TurnedClock clock;
    private final AtomicInteger turns;
    private final SentList sent;
    private final BroadcastList broadcasts;

    public Talk(TestStore store) {
        this(store, Map.of());
    }

    /** With settings as they stand in a file: {@code "omabotti.lookups.per-hour"}. */
    public Talk(TestStore store, Map<String, Object> settings) {
        this(
                store,
                settings,
                new TurnedClock(TODAY.atTime(9, 0).atZone(HELSINKI).toInstant(), HELSINKI),
                new AtomicInteger(),
                new SentList());
    }

    private Talk(TestStore store, Map<String, Object> settings, TurnedClock clock, AtomicInteger turns, SentList sent) {
        this.store = store;
        this.settings = Map.copyOf(settings);
        this.clock = clock;
        this.turns = turns;
        this.sent = sent;
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("talk", settings));
        context.getEnvironment()
                .getPropertySources()
                .addLast(new MapPropertySource("talks", Map.of("omabotti.identity-key", People.IDENTITY_KEY)));
        JdbcTransactionManager transactions = new JdbcTransactionManager(store.source());
        this.transaction = new TransactionTemplate(transactions);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "the test's", Map.of("omabotti.audit.key", Trail.KEY, "omabotti.audit.seal-file", "")));
        Wiring.register(context);
        context.registerBean(JdbcOperations.class, () -> new JdbcTemplate(store.source()));
        context.registerBean(JdbcClient.class, store::jdbc);
        context.registerBean(PlatformTransactionManager.class, () -> transactions);
        context.registerBean(TransactionOperations.class, () -> transaction);
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        context.registerBean(Outbox.class, () -> sent);
        this.broadcasts = new BroadcastList(clock, () -> context.getBeanProvider(Broadcasts.Watcher.class).stream());
        context.registerBean(Broadcasts.class, () -> broadcasts);
        context.refresh();
    }

    /** The bot is stopped and started again, at the same moment and over the same store. */
    public Talk restarted() {
        close();
        return new Talk(store, settings, clock, turns, sent);
    }

    public Speech said(String text) {
        return new Speech(new Said(text), Language.FI, null);
    }

    /** A file without a word. */
    public Speech sent(SentFile file) {
        return new Speech(new Said("", file), Language.FI, null);
    }

    public Speech pressed(Choice choice) {
        return pressed(choice, Map.of());
    }

    /** With what was written in the card's fields. */
    public Speech pressed(Choice choice, Map<String, String> written) {
        if (choice instanceof Choice.Say say) {
            return said(say.text());
        }
        return choice instanceof Choice.OpenDialog dialog
                ? chose(dialog.conversation(), dialog.action(), values(dialog.values(), written))
                : chose(
                        ((Pick) choice).conversation(),
                        ((Pick) choice).action(),
                        values(((Pick) choice).values(), written));
    }

    private Speech chose(String conversation, String action, Map<String, String> values) {
        return new Speech(new Chose(conversation, action, values), Language.FI, null);
    }

    private static Map<String, String> values(Map<String, String> ofButton, Map<String, String> written) {
        Map<String, String> values = new HashMap<>(written);
        values.putAll(ofButton);
        return values;
    }

    /** What one of the staff is shown who has just got the bot. */
    public Reply welcomed(String name) {
        return KeptReplies.keep(bean(Reception.class)
                .welcome(People.directoryId(name), Language.FI)
                .orElseThrow());
    }

    /** What a team is shown that has just got the bot. */
    public Reply introducedToATeam() {
        return KeptReplies.keep(bean(Reception.class).introduction(Language.FI));
    }

    /** What somebody finds who writes a message: what of it would stand in the chat is kept. */
    public List<Finding> found(String words, String name) {
        List<Finding> found = bean(Reception.class).find(People.directoryId(name), words, Language.FI);
        found.forEach(it -> KeptReplies.keep(it.shown()));
        return found;
    }

    /** Time goes by. */
    public void turn(Duration on) {
        clock.turn(on);
    }

    public Clock clock() {
        return clock;
    }

    /** What colleagues were sent. */
    public SentList sent() {
        return sent;
    }

    /** What went to many. */
    public BroadcastList broadcasts() {
        return broadcasts;
    }

    /** The request id of the latest turn: what its card is known by. */
    public String latestTurn() {
        return "conversation/" + turns.get();
    }

    /** Does something in a transaction, as a turn would. */
    public <T> T inTransaction(Supplier<T> what) {
        return Objects.requireNonNull(transaction.execute(status -> what.get()));
    }

    public List<Conversation> conversations() {
        return context.getBeanProvider(Conversation.class).stream().toList();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    /** Something said, before it is known by whom and where. */
    public final class Speech {

        private final Utterance utterance;
        private final Language language;
        private final @Nullable String card;

        private Speech(Utterance utterance, Language language, @Nullable String card) {
            this.utterance = utterance;
            this.language = language;
            this.card = card;
        }

        public Speech in(Language teams) {
            return new Speech(utterance, teams, card);
        }

        /** On the card that this turn had answered. */
        public Speech onCardOf(String turn) {
            return new Speech(utterance, language, turn);
        }

        /** In the person's own chat with the bot. */
        public Reply by(String name) {
            return heard(name, Place.PERSONAL);
        }

        /** In a channel. */
        public Reply inChannelBy(String name) {
            return heard(name, Place.SHARED);
        }

        private Reply heard(String name, Place place) {
            Incoming incoming = new Incoming(
                    utterance,
                    People.directoryId(name),
                    place,
                    language,
                    "conversation",
                    "conversation/" + turns.incrementAndGet(),
                    card);
            return KeptReplies.keep(inTransaction(() -> bean(Reception.class).answer(incoming)));
        }
    }
}
