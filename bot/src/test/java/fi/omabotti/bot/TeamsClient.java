package fi.omabotti.bot;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.core.env.Environment;

/** Sends to the bot as the channel does. */
public final class TeamsClient {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Environment environment;
    private final TeamsStub teams;

    TeamsClient(Environment environment, TeamsStub teams) {
        this.environment = environment;
        this.teams = teams;
    }

    /** With a good token. */
    public HttpResponse<String> send(AnActivity activity) {
        return send(activity, Channel.token(teams.serviceUrl()));
    }

    public HttpResponse<String> send(AnActivity activity, String token) {
        return send(HttpRequest.newBuilder(address("/api/messages"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(activity.json(teams.serviceUrl())))
                .build());
    }

    /** Anything else. */
    public HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            teams.cards().look(response.body());
            return response;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + environment.getProperty("local.server.port") + path);
    }
}
