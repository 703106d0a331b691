import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/**
 * Teams with its documented limits: 50 requests a second for the bot, and for each chat 7 in 1 s, 8 in 2 s, 60 in 30 s. With
 * faults if wished: every fifth message is throttled, one in twenty ends in 502, 504 or without an answer, half of them
 * after it was taken; one in a hundred is refused; one in ten takes two seconds.
 */
final class Rush implements Crossing {

    private static final double SECOND = 1e9;
    private static final int PER_SECOND = 50;
    private static final int[][] PER_CHAT = {{7, 1}, {8, 2}, {60, 30}};

    private final boolean faulty;
    private final long usualMillis;
    private final Random random;
    private final Map<String, Integer> taken = new HashMap<>();
    private final Map<String, Deque<Long>> times = new HashMap<>();
    private final Deque<Long> lastSecond = new ArrayDeque<>();
    private double tokens = PER_SECOND;
    private long filled = System.nanoTime();
    private int provoked;
    private int most;
    private long first;
    private long last;

    Rush(boolean faulty, long usualMillis, long seed) {
        this.faulty = faulty;
        this.usualMillis = usualMillis;
        this.random = new Random(seed);
    }

    @Override
    public synchronized Fate fate(String path, long now) {
        String chat = path.split("/")[3];
        count(now);
        if (overLimit(chat, now)) {
            provoked++;
            return Fate.throttled(1_000_000_000);
        }
        return faulty ? byChance(chat, now) : take(chat, now);
    }

    /** How many of those chats have the message. */
    synchronized long delivered() {
        return taken.keySet().stream().filter(it -> it.startsWith("many-")).count();
    }

    synchronized long doubles() {
        return taken.entrySet().stream()
                .filter(it -> it.getKey().startsWith("many-") && it.getValue() > 1)
                .count();
    }

    /** How often it was too much, by no chance. */
    synchronized int provoked() {
        return provoked;
    }

    /** The most that came in a second. */
    synchronized int most() {
        return most;
    }

    /** From the first message to the last. */
    synchronized double seconds() {
        return (last - first) / SECOND;
    }

    private Fate byChance(String chat, long now) {
        int luck = random.nextInt(100);
        if (luck < 20) {
            return Fate.throttled(1_000_000_000L * (1 + random.nextInt(3)));
        }
        if (luck < 21) {
            return random.nextBoolean()
                    ? Fate.refused(403, "MessageWritesBlocked")
                    : Fate.refused(404, "ConversationNotFound");
        }
        if (luck < 26) {
            int status = new int[] {502, 504, 0}[random.nextInt(3)];
            Fate fate = random.nextBoolean() ? take(chat, now) : Fate.refused(status, "");
            return fate.lost(status);
        }
        Fate fate = take(chat, now);
        return luck < 36 ? fate.after(2_000) : fate;
    }

    private Fate take(String chat, long now) {
        if (chat.startsWith("many-")) {
            first = taken.isEmpty() ? now : first;
            last = now;
            taken.merge(chat, 1, Integer::sum);
        }
        return Fate.taken("card-" + now).after(usualMillis);
    }

    private boolean overLimit(String chat, long now) {
        tokens = Math.min(PER_SECOND, tokens + (now - filled) / SECOND * PER_SECOND);
        filled = now;
        Deque<Long> sent = times.computeIfAbsent(chat, it -> new ArrayDeque<>());
        for (int[] limit : PER_CHAT) {
            long since = now - limit[1] * (long) SECOND;
            if (sent.stream().filter(it -> it - since > 0).count() >= limit[0]) {
                return true;
            }
        }
        if (tokens < 1) {
            return true;
        }
        tokens--;
        sent.addLast(now);
        return false;
    }

    private void count(long now) {
        lastSecond.addLast(now);
        while (now - lastSecond.getFirst() >= SECOND) {
            lastSecond.removeFirst();
        }
        most = Math.max(most, lastSecond.size());
    }
}
