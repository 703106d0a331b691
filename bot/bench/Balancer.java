import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Hands requests to the instances in turn. What broke, or was answered with 5xx, goes to the next one, as Teams repeats it: the
 * same activity again.
 */
final class Balancer {

    private static final int MOST_TRIES = 40;
    private static final Executor A_MOMENT_LATER = CompletableFuture.delayedExecutor(250, TimeUnit.MILLISECONDS);

    /** A 2xx: when, by which instance, and which ones had been tried. */
    record Taken(long at, int by, List<Integer> tried) {}

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final List<Integer> ports = new CopyOnWriteArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();

    void add(int port) {
        ports.add(port);
    }

    void remove(int port) {
        ports.remove(Integer.valueOf(port));
    }

    CompletableFuture<Taken> send(HttpRequest request) {
        return send(request, new CopyOnWriteArrayList<>());
    }

    private CompletableFuture<Taken> send(HttpRequest request, List<Integer> tried) {
        int port = ports.get(Math.floorMod(turn.getAndIncrement(), ports.size()));
        tried.add(port);
        return http.sendAsync(to(port, request), BodyHandlers.discarding())
                .thenApply(response -> response.statusCode())
                .exceptionally(broken -> 0)
                .thenCompose(status -> {
                    if (status / 100 == 2) {
                        return CompletableFuture.completedFuture(new Taken(System.nanoTime(), port, tried));
                    }
                    if (status / 100 == 4 || tried.size() == MOST_TRIES) {
                        return CompletableFuture.failedFuture(new Refused(status));
                    }
                    return CompletableFuture.supplyAsync(() -> send(request, tried), A_MOMENT_LATER)
                            .thenCompose(again -> again);
                });
    }

    private static HttpRequest to(int port, HttpRequest request) {
        return HttpRequest.newBuilder(request, (name, value) -> true)
                .uri(URI.create("http://127.0.0.1:" + port + request.uri().getPath()))
                .build();
    }
}
