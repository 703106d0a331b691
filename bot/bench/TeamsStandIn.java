import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Teams as the bot sees it: the keys, the login and the connector, all at one port of loopback. */
final class TeamsStandIn {

    static final String APP_ID = "11111111-1111-4111-8111-111111111111";
    static final String TENANT = "22222222-2222-4222-8222-222222222222";

    private static final String BOT_TOKEN = "the-bots-own-token";

    /** A reply that came in: when, and what. */
    record Posted(long at, String body) {}

    private final Map<String, CompletableFuture<Posted>> awaited = new ConcurrentHashMap<>();
    private volatile Crossing crossing = Crossing.OPEN;
    private final int port;
    private final Metadata metadata;

    TeamsStandIn() throws IOException {
        // Otherwise Nagle's algorithm holds its responses back for 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        port = server.getAddress().getPort();
        metadata = new Metadata(address());
        server.setExecutor(daemons());
        server.createContext("/openid", exchange -> send(exchange, metadata.openid()));
        server.createContext("/keys", exchange -> send(exchange, metadata.keys()));
        server.createContext("/" + TENANT, exchange -> send(exchange, Optional.of(botToken())));
        server.createContext("/v3/conversations", this::take);
        server.start();
    }

    /** From now on what comes in has to pass there. */
    void by(Crossing other) {
        crossing = other;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    String host() {
        return "127.0.0.1:" + port;
    }

    Metadata metadata() {
        return metadata;
    }

    CompletableFuture<Posted> replyTo(String activityId) {
        return awaited.computeIfAbsent(activityId, it -> new CompletableFuture<>());
    }

    /** Of a question that is over: the replies of a long run would fill the memory. */
    void forget(String activityId) {
        awaited.remove(activityId);
    }

    /** What the channel's token for a bot says; one that is no longer valid has less than no seconds left. */
    String claims(String appId, long secondsLeft) {
        long now = Instant.now().getEpochSecond();
        return """
                {"iss":"https://api.botframework.com","aud":"%s","serviceurl":"%s","nbf":%d,"exp":%d}
                """.formatted(appId, address(), now + Math.min(secondsLeft, 0) - 60, now + secondsLeft);
    }

    private static String botToken() {
        return "{\"token_type\":\"Bearer\",\"expires_in\":3599,\"access_token\":\"%s\"}".formatted(BOT_TOKEN);
    }

    /** POST /v3/conversations/{id}/activities/{the question's id} */
    private void take(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        long now = System.nanoTime();
        boolean isSigned =
                ("Bearer " + BOT_TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        if (!isSigned) {
            send(exchange, 401, "{}");
            return;
        }
        Crossing.Fate fate = crossing.fate(path, now);
        if (fate.isTaken()) {
            replyTo(path.substring(path.lastIndexOf('/') + 1)).complete(new Posted(now, body));
        }
        fate.rest();
        fate.retryAfter().ifPresent(it -> exchange.getResponseHeaders().set("Retry-After", it));
        if (fate.isCutOff()) {
            exchange.close();
        } else {
            send(exchange, fate.status(), fate.body());
        }
    }

    private static void send(HttpExchange exchange, Optional<String> json) throws IOException {
        exchange.getRequestBody().readAllBytes();
        send(exchange, json.isPresent() ? 200 : 503, json.orElse("{}"));
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static ExecutorService daemons() {
        return Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
    }
}
