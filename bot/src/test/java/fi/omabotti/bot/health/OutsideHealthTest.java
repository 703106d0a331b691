package fi.omabotti.bot.health;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.bot.BotTest;
import fi.omabotti.bot.TeamsClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is told to whoever asks. No extract was ever taken in here, which is somebody's concern and nobody else's business. */
@BotTest
class OutsideHealthTest {

    @Autowired
    TeamsClient client;

    @Autowired
    Sign extractHealthIndicator;

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/livez", "/readyz"})
    void is_one_word(String path) {
        HttpResponse<String> response = get(path);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(extractHealthIndicator.health().getStatus()).isEqualTo(Sign.DEGRADED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/health/extract",
                "/actuator/health/readiness",
                "/readyz/store",
                "/actuator/prometheus",
                "/actuator/metrics",
                "/actuator"
            })
    void is_nothing_more(String path) {
        assertThat(get(path).statusCode()).isIn(401, 403, 404);
        assertThat(get(path).body()).isEmpty();
    }

    @Test
    void nothing_is_posted_there() {
        assertThat(client.send(HttpRequest.newBuilder(client.address("/readyz"))
                                .POST(HttpRequest.BodyPublishers.noBody())
                                .build())
                        .statusCode())
                .isIn(401, 403);
    }

    private HttpResponse<String> get(String path) {
        return client.send(HttpRequest.newBuilder(client.address(path)).build());
    }
}
