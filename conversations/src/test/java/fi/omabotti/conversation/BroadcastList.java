package fi.omabotti.conversation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What was sent to many, kept in a list; how it is delivered is played by the test. All that is shown is in Finnish. */
public final class BroadcastList implements Broadcasts {

    private record Letters(Broadcast broadcast, Map<Recipient, Posted> posted) {}

    private record Posted(DeliveryState state, @Nullable Obstacle obstacle, Reply reply, int times) {}

    private final Map<String, Letters> sent = new LinkedHashMap<>();
    private final Map<Recipient, Obstacle> unreachable = new HashMap<>();
    private final List<KnownChannel> channels = new ArrayList<>();
    private final Clock clock;
    private final Supplier<Stream<Watcher>> watchers;

    BroadcastList(Clock clock, Supplier<Stream<Watcher>> watchers) {
        this.clock = clock;
        this.watchers = watchers;
    }

    /** The bot is installed there. */
    public Recipient.Channel install(String id, String team, String name) {
        Recipient.Channel channel = new Recipient.Channel(id);
        channels.add(new KnownChannel(channel, team, name));
        return channel;
    }

    public void cannotReach(Recipient recipient, Obstacle why) {
        unreachable.put(recipient, why);
    }

    /** Delivers what waits of a message, where that can be; to be called in a transaction. */
    public void deliver(String message) {
        letters(message).posted().replaceAll((recipient, it) -> {
            Obstacle why = unreachable.get(recipient);
            if (it.state() != DeliveryState.WAITING) {
                return it;
            }
            return why == null
                    ? new Posted(DeliveryState.DELIVERED, null, it.reply(), it.times() + 1)
                    : new Posted(DeliveryState.UNDELIVERABLE, why, it.reply(), it.times());
        });
        tell(message);
    }

    /** The answer to one of them is lost. */
    public void lose(String message, Recipient recipient) {
        letters(message)
                .posted()
                .computeIfPresent(
                        recipient,
                        (it, posted) -> new Posted(
                                DeliveryState.UNCERTAIN, Obstacle.ANSWER_LOST, posted.reply(), posted.times() + 1));
        tell(message);
    }

    /** What one of them was sent, as it would be shown now. */
    public Reply shown(String message, Recipient recipient) {
        return Objects.requireNonNull(letters(message).posted().get(recipient), "not sent")
                .reply();
    }

    /** How often it was posted to one of them. */
    public int times(String message, Recipient recipient) {
        return Objects.requireNonNull(letters(message).posted().get(recipient)).times();
    }

    public Broadcast broadcast(String message) {
        return letters(message).broadcast();
    }

    public List<String> messages() {
        return List.copyOf(sent.keySet());
    }

    @Override
    public List<KnownChannel> channels() {
        return List.copyOf(channels);
    }

    @Override
    public Map<Recipient, Obstacle> unreachable(Collection<? extends Recipient> recipients) {
        Map<Recipient, Obstacle> among = new HashMap<>(unreachable);
        among.keySet().retainAll(recipients);
        return among;
    }

    @Override
    public void send(Broadcast broadcast, Collection<? extends Recipient> to, Letter letter) {
        inTransaction();
        Letters letters =
                sent.computeIfAbsent(broadcast.message(), it -> new Letters(broadcast, new LinkedHashMap<>()));
        to.forEach(it -> letters.posted()
                .computeIfAbsent(
                        it,
                        recipient -> new Posted(
                                DeliveryState.WAITING, null, KeptReplies.keep(letter.to(recipient, Language.FI)), 0)));
    }

    @Override
    public void replace(String message, Letter letter) {
        replace(message, sent.containsKey(message) ? letters(message).posted().keySet() : List.of(), letter);
    }

    @Override
    public void replace(String message, Collection<? extends Recipient> of, Letter letter) {
        inTransaction();
        if (sent.containsKey(message)) {
            letters(message).posted().replaceAll((recipient, it) -> {
                boolean open = it.state() == DeliveryState.WAITING || it.state() == DeliveryState.DELIVERED;
                return open && of.contains(recipient)
                        ? new Posted(
                                it.state(),
                                it.obstacle(),
                                KeptReplies.keep(letter.to(recipient, Language.FI)),
                                it.times())
                        : it;
            });
        }
    }

    @Override
    public void stop(String message) {
        inTransaction();
        if (sent.containsKey(message)) {
            change(message, DeliveryState.WAITING, DeliveryState.CANCELLED);
        }
    }

    @Override
    public int sendAgain(String message) {
        inTransaction();
        int uncertain = tally(message).in(DeliveryState.UNCERTAIN);
        change(message, DeliveryState.UNCERTAIN, DeliveryState.WAITING);
        return uncertain;
    }

    @Override
    public Tally tally(String message) {
        Map<DeliveryState, Integer> states = new EnumMap<>(DeliveryState.class);
        Map<Obstacle, Integer> obstacles = new EnumMap<>(Obstacle.class);
        report(message).forEach(it -> {
            states.merge(it.state(), 1, Integer::sum);
            if (it.obstacle() != null) {
                obstacles.merge(it.obstacle(), 1, Integer::sum);
            }
        });
        return new Tally(states, obstacles, null);
    }

    @Override
    public List<Delivered> report(String message) {
        Instant now = clock.instant();
        return sent.containsKey(message)
                ? letters(message).posted().entrySet().stream()
                        .map(it -> new Delivered(
                                it.getKey(),
                                it.getValue().state(),
                                it.getValue().obstacle(),
                                now))
                        .toList()
                : List.of();
    }

    private void change(String message, DeliveryState from, DeliveryState to) {
        letters(message)
                .posted()
                .replaceAll((recipient, it) -> it.state() == from ? new Posted(to, null, it.reply(), it.times()) : it);
        tell(message);
    }

    private void tell(String message) {
        watchers.get().forEach(it -> it.progressed(message, tally(message)));
    }

    private Letters letters(String message) {
        return Objects.requireNonNull(sent.get(message), "nobody sent it");
    }

    private static void inTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("No transaction");
        }
    }
}
