import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Many who ask a system at the same time, over connections that are kept. An answer that never comes ends the benchmark. */
final class Traffic {

    private static final int CONNECTIONS_OF_WARM_UP = 2;
    private static final int SLOTS_FULL = 503;
    private static final long BEFORE_AGAIN_MILLIS = 250;

    private final TeamsStandIn teams;
    private final Letters letters;
    private final BotProcess system;
    private final int connections;

    Traffic(Stage stage, Letters letters, BotProcess system) {
        this.teams = stage.teams();
        this.letters = letters;
        this.system = system;
        this.connections = stage.options().number("connections");
    }

    /** A question that was taken. */
    private record Taken(Question question, String id, long due, long taken, CompletableFuture<TeamsStandIn.Posted> reply) {}

    /** Closed loop: each asks again as soon as the answer is there, until the time is up. */
    Spell busy(Supplier<Question> questions, int seconds) throws IOException, InterruptedException {
        return busy(questions, seconds, connections);
    }

    /**
     * The same of few, before anything is measured. Many would keep the core from the threads that compile what they run:
     * the system would stay as slow as it starts, and be measured while it catches up.
     */
    Spell warmUp(Supplier<Question> questions, int seconds) throws IOException, InterruptedException {
        return busy(questions, seconds, CONNECTIONS_OF_WARM_UP);
    }

    private Spell busy(Supplier<Question> questions, int seconds, int connections)
            throws IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        Cpu before = system.cpu();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<Future<List<Asked>>> crowd =
                crowd(threads, connections, line -> untilThen(line, questions, end));
        rest(end);
        Cpu after = system.cpu();
        return new Spell(gather(threads, crowd), before, after);
    }

    /**
     * Open loop: each goes when it is due, whatever became of the ones before, and its time counts from then. Where all lines
     * are waiting it goes late, and the wait counts.
     */
    Spell atRate(List<Question> questions, int perSecond) throws IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(2 * connections);
        AtomicInteger next = new AtomicInteger();
        Cpu before = system.cpu();
        long start = System.nanoTime();
        List<Future<List<Asked>>> crowd = crowd(
                threads,
                Math.min(2 * connections, questions.size()),
                line -> whenDue(line, questions, perSecond, start, next));
        List<Asked> asked = gather(threads, crowd);
        return new Spell(asked, before, system.cpu());
    }

    private interface Asking {
        List<Asked> over(Line line) throws Exception;
    }

    private List<Future<List<Asked>>> crowd(ExecutorService threads, int size, Asking asking) {
        List<Future<List<Asked>>> crowd = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Callable<List<Asked>> one = () -> {
                try (Line line = new Line(system.port())) {
                    return asking.over(line);
                }
            };
            crowd.add(threads.submit(one));
        }
        return crowd;
    }

    private List<Asked> gather(ExecutorService threads, List<Future<List<Asked>>> crowd)
            throws InterruptedException {
        try {
            List<Asked> all = new ArrayList<>();
            for (Future<List<Asked>> one : crowd) {
                all.addAll(one.get());
            }
            return all;
        } catch (ExecutionException failed) {
            throw system.failure("A question failed: " + failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Asked> untilThen(Line line, Supplier<Question> questions, long end) throws Exception {
        List<Asked> asked = new ArrayList<>();
        for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
            asked.add(outcome(send(line, questions.get(), now)));
        }
        return asked;
    }

    private List<Asked> whenDue(Line line, List<Question> questions, int perSecond, long start, AtomicInteger next)
            throws Exception {
        List<Taken> taken = new ArrayList<>();
        for (int i = next.getAndIncrement(); i < questions.size(); i = next.getAndIncrement()) {
            long due = start + i * TimeUnit.SECONDS.toNanos(1) / perSecond;
            rest(due);
            taken.add(send(line, questions.get(i), due));
        }
        List<Asked> asked = new ArrayList<>();
        for (Taken each : taken) {
            asked.add(outcome(each));
        }
        return asked;
    }

    private static void rest(long until) {
        for (long wait = until - System.nanoTime(); wait > 0; wait = until - System.nanoTime()) {
            LockSupport.parkNanos(wait);
        }
    }

    /** Whoever has too much in hand is asked again, as Teams does. */
    private Taken send(Line line, Question question, long due) throws IOException, InterruptedException {
        Letters.Letter letter = letters.write(question);
        CompletableFuture<TeamsStandIn.Posted> reply = teams.replyTo(letter.id());
        int status = line.ask(letter.bytes());
        while (status == SLOTS_FULL && System.nanoTime() - due < Client.PATIENCE.toNanos()) {
            Thread.sleep(BEFORE_AGAIN_MILLIS);
            status = line.ask(letter.bytes());
        }
        if (status != 202) {
            throw new Refused(status);
        }
        return new Taken(question, letter.id(), due, System.nanoTime(), reply);
    }

    private Asked outcome(Taken it) throws InterruptedException, ExecutionException {
        try {
            TeamsStandIn.Posted reply = it.reply().get(Client.PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return new Asked(it.question(), it.due(), it.taken(), reply.at(), reply.body());
        } catch (TimeoutException lost) {
            throw new BenchException("A question got no reply in " + Client.PATIENCE.toSeconds() + " s");
        } finally {
            teams.forget(it.id());
        }
    }
}
