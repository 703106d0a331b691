import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** Asks as Teams does. */
final class Client {

    static final Duration PATIENCE = Duration.ofSeconds(15);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final TeamsStandIn teams;
    private final Messages messages;

    Client(TeamsStandIn teams, int port) {
        this(teams, port, 1);
    }

    /** In so many chats. */
    Client(TeamsStandIn teams, int port, int chats) {
        this.teams = teams;
        this.messages = new Messages(teams, port, PATIENCE, chats);
    }

    List<Prepared> prepare(List<Question> questions, ChannelKey key) {
        return messages.prepare(questions, key);
    }

    /** The next question goes when the reply to the one before has come. */
    List<Asked> oneAtATime(List<Question> questions) throws InterruptedException {
        List<Asked> asked = new ArrayList<>();
        for (Prepared prepared : prepare(questions, teams.metadata().key())) {
            asked.add(outcome(send(prepared, System.nanoTime())));
        }
        return asked;
    }

    /** Until the last one is answered. */
    List<Asked> atRate(List<Question> questions, int perSecond) throws InterruptedException {
        List<Asked> outcomes = new ArrayList<>();
        for (CompletableFuture<Asked> each : paced(prepare(questions, teams.metadata().key()), perSecond)) {
            outcomes.add(outcome(each));
        }
        return outcomes;
    }

    /** The next question goes when it is due, whatever became of the one before; time counts from when it was due. */
    List<CompletableFuture<Asked>> paced(List<Prepared> prepared, int perSecond) {
        List<CompletableFuture<Asked>> asked = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < prepared.size(); i++) {
            long due = start + i * TimeUnit.SECONDS.toNanos(1) / perSecond;
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            asked.add(send(prepared.get(i), due));
        }
        return asked;
    }

    private CompletableFuture<Asked> send(Prepared prepared, long due) {
        return http.sendAsync(prepared.request(), BodyHandlers.discarding())
                .thenApply(Client::taken)
                .thenCompose(taken -> teams.replyTo(prepared.id())
                        .thenApply(reply -> new Asked(prepared.question(), due, taken, reply.at(), reply.body())));
    }

    private static long taken(HttpResponse<?> response) {
        long now = System.nanoTime();
        if (response.statusCode() != 202) {
            throw new Refused(response.statusCode());
        }
        return now;
    }

    private static Asked outcome(CompletableFuture<Asked> asked) throws InterruptedException {
        try {
            return asked.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw new BenchException("A question failed: " + failed.getCause());
        } catch (TimeoutException unanswered) {
            throw new BenchException("A question got no reply in " + PATIENCE.toSeconds() + " s");
        }
    }
}
