package fi.omabotti.bot.auth;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;

/** How the identity services are called: nobody waits long for them, and a redirect is not followed. */
public final class Calls {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Calls() {}

    /** Five seconds to connect, five for the answer. */
    public static ClientHttpRequestFactory impatient() {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        JdkClientHttpRequestFactory calls = new JdkClientHttpRequestFactory(client);
        calls.setReadTimeout(PATIENCE);
        return calls;
    }
}
