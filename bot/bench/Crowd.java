import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** Some who bother the bot over connections of their own until they are sent away, and what they were answered. */
final class Crowd implements AutoCloseable {

    private static final long LONGEST_FAREWELL_MILLIS = 30_000;

    /** One of them comes, and tells the status that it got. */
    @FunctionalInterface
    interface Visit {
        int to(Line bot) throws IOException, InterruptedException;
    }

    /** When a visit was over, how long it took and its status; 0 when the connection broke. */
    record Visited(long ended, long nanos, int status) {}

    private final List<Thread> threads = new ArrayList<>();
    private final ConcurrentLinkedQueue<Visited> visits = new ConcurrentLinkedQueue<>();
    private final long begun = System.nanoTime();
    private volatile boolean isOver;

    Crowd(int size, int port, Visit visit) {
        for (int i = 0; i < size; i++) {
            Thread thread = new Thread(() -> come(port, visit));
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
    }

    int count() {
        return visits.size();
    }

    /** How many got another answer. */
    long otherThan(int status) {
        return visits.stream().filter(it -> it.status() != status).count();
    }

    String statuses() {
        return visits.stream()
                .collect(Collectors.groupingBy(Visited::status, Collectors.counting()))
                .toString();
    }

    double longestSeconds() {
        return visits.stream().mapToLong(Visited::nanos).max().orElse(0) / 1e9;
    }

    /** How long so many visits took, one after the other lot. */
    List<Double> secondsForEach(int lot) {
        List<Double> seconds = new ArrayList<>();
        long[] ends = visits.stream().mapToLong(Visited::ended).sorted().toArray();
        long before = begun;
        for (int last = lot - 1; last < ends.length; last += lot) {
            seconds.add((ends[last] - before) / 1e9);
            before = ends[last];
        }
        return seconds;
    }

    /** Each ends its visit first. */
    @Override
    public void close() throws InterruptedException {
        isOver = true;
        for (Thread thread : threads) {
            thread.join(LONGEST_FAREWELL_MILLIS);
        }
    }

    private void come(int port, Visit visit) {
        try (Line bot = new Line(port)) {
            while (!isOver) {
                long start = System.nanoTime();
                int status = status(bot, visit);
                long end = System.nanoTime();
                visits.add(new Visited(end, end - start, status));
            }
        } catch (IOException | InterruptedException ended) {
            isOver = true;
        }
    }

    private static int status(Line bot, Visit visit) throws IOException, InterruptedException {
        try {
            return visit.to(bot);
        } catch (IOException broken) {
            bot.close();
            return 0;
        }
    }
}
