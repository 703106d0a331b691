import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** Asks as Teams does, in a 1:1 chat, with a token of its own for each question. */
final class Client {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final TeamsStandIn teams;
    private final URI messages;
    private final String run = Long.toString(System.currentTimeMillis());
    private int count;

    Client(TeamsStandIn teams, int port) {
        this.teams = teams;
        this.messages = URI.create("http://127.0.0.1:" + port + "/api/messages");
    }

    /** The next question goes when the reply to the one before has come. */
    List<Asked> oneAtATime(List<Question> questions) throws InterruptedException {
        List<Asked> asked = new ArrayList<>();
        for (Prepared prepared : prepare(questions)) {
            asked.add(outcome(send(prepared, System.nanoTime())));
        }
        return asked;
    }

    /** The next question goes when it is due, whatever became of the one before; time counts from when it was due. */
    List<Asked> atRate(List<Question> questions, int perSecond) throws InterruptedException {
        List<Prepared> prepared = prepare(questions);
        List<CompletableFuture<Asked>> asked = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < prepared.size(); i++) {
            long due = start + i * TimeUnit.SECONDS.toNanos(1) / perSecond;
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            asked.add(send(prepared.get(i), due));
        }
        List<Asked> outcomes = new ArrayList<>();
        for (CompletableFuture<Asked> each : asked) {
            outcomes.add(outcome(each));
        }
        return outcomes;
    }

    private record Prepared(Question question, String id, HttpRequest request) {}

    /** Signed ahead, so that the signing takes no time of what is measured. */
    private List<Prepared> prepare(List<Question> questions) {
        return questions.stream().map(this::prepare).toList();
    }

    private Prepared prepare(Question question) {
        String id = run + "-" + ++count;
        HttpRequest request = HttpRequest.newBuilder(messages)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + teams.channelToken())
                .POST(HttpRequest.BodyPublishers.ofString(activity(id, question.text())))
                .build();
        return new Prepared(question, id, request);
    }

    private CompletableFuture<Asked> send(Prepared prepared, long due) {
        return http.sendAsync(prepared.request(), BodyHandlers.discarding())
                .thenApply(Client::taken)
                .thenCombine(
                        teams.replyTo(prepared.id()),
                        (taken, reply) -> new Asked(prepared.question(), due, taken, reply.at(), reply.body()));
    }

    private static long taken(HttpResponse<?> response) {
        long now = System.nanoTime();
        if (response.statusCode() != 202) {
            throw new BenchException("The bot answered " + response.statusCode() + " to a question");
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

    private String activity(String id, String text) {
        return """
                {"type":"message","id":"%1$s","timestamp":"%2$s","channelId":"msteams","serviceUrl":"%3$s",
                 "from":{"id":"29:kaisa","name":"Kaisa Kysyjä","aadObjectId":"%4$s"},
                 "recipient":{"id":"28:%5$s","name":"Omabotti"},
                 "conversation":{"id":"a:bench","conversationType":"personal","tenantId":"%6$s"},
                 "channelData":{"tenant":{"id":"%6$s"}},
                 "locale":"fi-FI","textFormat":"plain","text":"%7$s"}
                """.formatted(
                id, Instant.now(), teams.address(), Population.ASKER, TeamsStandIn.APP_ID, TeamsStandIn.TENANT, text);
    }
}
