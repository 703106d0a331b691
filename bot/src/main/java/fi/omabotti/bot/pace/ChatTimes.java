package fi.omabotti.bot.pace;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When which chat was written to, and so when it takes the next message. Not for several threads; times in nanoseconds. */
final class ChatTimes {

    private static final int BETWEEN_SWEEPS = 1000;

    private final List<ChatLimit> limits;
    private final int most;
    private final Duration longest;
    private final Map<String, Chat> chats = new HashMap<>();
    private int untilSweep = BETWEEN_SWEEPS;

    ChatTimes(List<ChatLimit> limits) {
        this.limits = limits;
        this.most = limits.stream().mapToInt(ChatLimit::messages).max().orElse(1);
        this.longest =
                limits.stream().map(ChatLimit::within).max(Duration::compareTo).orElse(Duration.ZERO);
    }

    /** How long until the chat takes another; zero when it does. */
    long until(String chat, long now) {
        Chat known = chats.get(chat);
        return known == null ? 0 : Math.max(0, earliest(known, now) - now);
    }

    /** Notes one that goes as soon as the chat takes it, and says how long that is. */
    long reserve(String chat, long now) {
        if (--untilSweep == 0) {
            untilSweep = BETWEEN_SWEEPS;
            chats.values().removeIf(it -> it.isForgotten(now));
        }
        Chat known = chats.computeIfAbsent(chat, it -> new Chat(now));
        long at = earliest(known, now);
        known.add(at);
        return at - now;
    }

    /** It takes nothing for so long. */
    void close(String chat, Duration time, long now) {
        Chat known = chats.computeIfAbsent(chat, it -> new Chat(now));
        known.closedUntil = Math.max(known.closedUntil - now, time.toNanos()) + now;
    }

    private long earliest(Chat chat, long now) {
        long wait = Math.max(0, chat.closedUntil - now);
        for (ChatLimit limit : limits) {
            if (chat.count >= limit.messages()) {
                wait = Math.max(
                        wait, chat.back(limit.messages()) + limit.within().toNanos() - now);
            }
        }
        return now + wait;
    }

    /** The times of the latest messages, in a ring. */
    private final class Chat {

        private long[] times = new long[2];
        private int count;
        private int end;
        private long closedUntil;

        Chat(long now) {
            closedUntil = now;
        }

        void add(long time) {
            if (count == times.length && count < most) {
                grow();
            }
            times[end] = time;
            end = (end + 1) % times.length;
            count = Math.min(count + 1, times.length);
        }

        /** When the last but so many was sent, 1 being the last. */
        long back(int messages) {
            return times[Math.floorMod(end - messages, times.length)];
        }

        boolean isForgotten(long now) {
            return closedUntil - now <= 0 && (count == 0 || now - back(1) > longest.toNanos());
        }

        private void grow() {
            long[] larger = new long[Math.min(most, 2 * times.length)];
            for (int i = 0; i < count; i++) {
                larger[i] = back(count - i);
            }
            times = larger;
            end = count;
        }
    }
}
