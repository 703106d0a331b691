package fi.omabotti.bot.auth;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** How the identity services are called: nobody waits long for them, and a redirect is not followed. */
public final class Calls {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Pattern ENTRA_CODE = Pattern.compile("AADSTS\\d{1,9}");
    private static final int LONGEST_ERROR = 8192;

    private Calls() {}

    /** Five seconds to connect, five for the whole answer. */
    public static ClientHttpRequestFactory impatient() {
        return within(PATIENCE, HttpClient.newBuilder());
    }

    /** As impatient, and never by a proxy: for what only this machine can reach. */
    static ClientHttpRequestFactory direct() {
        return within(PATIENCE, HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY));
    }

    static ClientHttpRequestFactory within(Duration patience, HttpClient.Builder builder) {
        JdkClientHttpRequestFactory calls = new JdkClientHttpRequestFactory(builder.connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        calls.setReadTimeout(patience);
        return calls;
    }

    /** Takes 2xx for an answer, and of any other no more than its status and Entra's own number for the fault. */
    static RestClient.Builder answering(ClientHttpRequestFactory calls) {
        return RestClient.builder()
                .requestFactory(calls)
                .defaultStatusHandler(status -> !status.is2xxSuccessful(), Calls::refuse);
    }

    private static void refuse(HttpRequest request, ClientHttpResponse response) throws IOException {
        String said = new String(response.getBody().readNBytes(LONGEST_ERROR), StandardCharsets.UTF_8);
        Matcher code = ENTRA_CODE.matcher(said);
        throw new TokenUnavailable(
                "status " + response.getStatusCode().value() + (code.find() ? " " + code.group() : ""));
    }
}
