import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The least that an answer by client number can cost in Java: the JDK's own server, the same check of the signature, the same
 * rows read and written in one transaction, a card of about the same size posted after it. It understands no other question,
 * knows one language and one reply, and nothing of it is fit for use: it is what the bot is compared with.
 */
final class Floor {

    private static final int CONNECTIONS = 8;
    private static final int THREADS = 64;

    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]*)\"");
    private static final Pattern SERVICE_URL = Pattern.compile("\"serviceUrl\":\"([^\"]*)\"");
    private static final Pattern USER = Pattern.compile("\"from\":\\{\"id\":\"([^\"]*)\"");
    private static final Pattern ASKER = Pattern.compile("\"aadObjectId\":\"([^\"]*)\"");
    private static final Pattern BOT = Pattern.compile("\"recipient\":\\{\"id\":\"([^\"]*)\"");
    private static final Pattern CHAT = Pattern.compile("\"conversation\":\\{\"id\":\"([^\"]*)\"");
    private static final Pattern TENANT = Pattern.compile("\"tenantId\":\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("\"text\":\"[^\"]*?(\\d{7})");
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]*)\"");

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).executor(threads).build();
    private final FloorGate gate;
    private final FloorStore store;
    private final String token;

    private Floor() throws IOException, InterruptedException, GeneralSecurityException, SQLException {
        gate = new FloorGate(http, URI.create(setting("teams.openid-metadata")), setting("teams.app-id"));
        store = new FloorStore(setting("spring.datasource.url"), CONNECTIONS);
        URI login = URI.create(setting("teams.login") + "/" + setting("teams.tenant-id") + "/oauth2/v2.0/token");
        HttpRequest request =
                HttpRequest.newBuilder(login).POST(BodyPublishers.ofString("grant_type=client_credentials")).build();
        token = found(TOKEN, http.send(request, BodyHandlers.ofString()).body());
    }

    public static void main(String[] arguments) throws Exception {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        Floor floor = new Floor();
        int port = Integer.parseInt(setting("server.port"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 100);
        server.setExecutor(floor.threads);
        server.createContext("/api/messages", floor::receive);
        server.start();
    }

    private void receive(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        int status;
        try {
            status = gate.admits(exchange.getRequestHeaders().getFirst("Authorization")) ? take(body) : 401;
        } catch (GeneralSecurityException | SQLException | InterruptedException failed) {
            System.out.println("A question failed: " + failed);
            status = 500;
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private int take(String body) throws SQLException, InterruptedException, GeneralSecurityException {
        FloorStore.Asking asking = new FloorStore.Asking(
                found(ID, body),
                found(ASKER, body),
                found(CHAT, body),
                found(SERVICE_URL, body),
                found(USER, body),
                found(BOT, body),
                found(TENANT, body),
                found(NUMBER, body));
        FloorStore.Told told = store.answer(asking);
        threads.execute(() -> post(asking, FloorCard.draw(asking, told)));
        return 202;
    }

    private void post(FloorStore.Asking asking, String card) {
        URI address = URI.create(
                asking.serviceUrl() + "/v3/conversations/" + asking.chat() + "/activities/" + asking.id());
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(card))
                .build();
        http.sendAsync(request, BodyHandlers.ofString()).thenAccept(response -> {
            try {
                store.posted(asking.requestId(), found(ID, response.body()));
            } catch (SQLException | InterruptedException failed) {
                System.out.println("A reply failed: " + failed);
            }
        });
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalArgumentException("not what a question looks like");
        }
        return matcher.group(1);
    }

    private static String setting(String name) {
        return System.getProperty(name);
    }
}
