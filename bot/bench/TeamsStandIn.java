import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
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
    private final KeyPair keys;
    private final int port;

    TeamsStandIn() throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        // Otherwise Nagle's algorithm holds its responses back for 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        port = server.getAddress().getPort();
        server.setExecutor(daemons());
        server.createContext("/openid", exchange -> send(exchange, metadata()));
        server.createContext("/keys", exchange -> send(exchange, publicKeys()));
        server.createContext("/" + TENANT, exchange -> send(exchange, botToken()));
        server.createContext("/v3/conversations/", this::take);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    String host() {
        return "127.0.0.1:" + port;
    }

    CompletableFuture<Posted> replyTo(String activityId) {
        return awaited.computeIfAbsent(activityId, it -> new CompletableFuture<>());
    }

    /** A token as the channel signs it. */
    String channelToken() {
        long now = Instant.now().getEpochSecond();
        String claims = """
                {"iss":"https://api.botframework.com","aud":"%s","serviceurl":"%s","nbf":%d,"exp":%d}
                """.formatted(APP_ID, address(), now - 60, now + 3600);
        String signed = base64("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"bench\"}") + "." + base64(claims);
        return signed + "." + base64(signature(signed));
    }

    private byte[] signature(String signed) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String metadata() {
        return "{\"issuer\":\"https://api.botframework.com\",\"jwks_uri\":\"%s/keys\"}".formatted(address());
    }

    private String publicKeys() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        String modulus = base64(unsigned(key.getModulus()));
        String exponent = base64(unsigned(key.getPublicExponent()));
        return """
                {"keys":[{"kty":"RSA","use":"sig","kid":"bench","n":"%s","e":"%s","endorsements":["msteams"]}]}
                """.formatted(modulus, exponent);
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
        send(exchange, isSigned ? 201 : 401, "{\"id\":\"1\"}");
        if (isSigned) {
            replyTo(path.substring(path.lastIndexOf('/') + 1)).complete(new Posted(now, body));
        }
    }

    private static void send(HttpExchange exchange, String json) throws IOException {
        exchange.getRequestBody().readAllBytes();
        send(exchange, 200, json);
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

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static String base64(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
