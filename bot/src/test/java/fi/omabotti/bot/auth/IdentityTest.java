package fi.omabotti.bot.auth;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An identity that the platform vouches for, in the words of each platform. */
class IdentityTest {

    @TempDir
    Path folder;

    private final EntraStub entra = new EntraStub();
    private final ClockOfHands clock = new ClockOfHands();
    private final TokenRunner bot = new TokenRunner(entra, clock);

    @AfterEach
    void stop() {
        entra.close();
    }

    @Test
    void a_federated_token_is_read_from_its_file_at_each_use() throws IOException {
        Path file = Files.writeString(folder.resolve("token"), "workload-1\n");

        bot.start(List.of("teams.identity.source=" + file.toUri()), token -> {
            assertThat(token.current()).isEqualTo("token-1");
            assertThat(entra.form())
                    .containsEntry("client_id", EntraStub.APP)
                    .containsEntry("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                    .containsEntry("client_assertion", "workload-1")
                    .doesNotContainKey("client_secret");

            write(file, "workload-2");
            assertThat(token.insteadOf("token-1")).isEqualTo("token-1");
            assertThat(entra.form()).containsEntry("client_assertion", "workload-2");

            write(file, "");
            assertThatExceptionOfType(TokenUnavailable.class).isThrownBy(() -> token.insteadOf("token-1"));
        });
    }

    @Test
    void a_file_that_is_not_there_is_refused_at_the_start() {
        bot.refuses(
                List.of("teams.identity.source=" + folder.resolve("nothing").toUri()),
                "teams.identity.source is a file that cannot be read");
    }

    @Test
    void a_virtual_machines_identity_speaks_for_the_app() {
        entra.server.stubFor(get(urlPathEqualTo("/metadata/identity/oauth2/token"))
                .withHeader("Metadata", equalTo("true"))
                .withHeader("X-IDENTITY-HEADER", absent())
                .withQueryParam("api-version", equalTo("2018-02-01"))
                .withQueryParam("resource", equalTo("api://AzureADTokenExchange"))
                .withQueryParam("client_id", equalTo("which"))
                .willReturn(okJson("""
                        {"access_token":"exchange-me","client_id":"which","expires_in":"86399","expires_on":"1795600000",
                         "resource":"api://AzureADTokenExchange","token_type":"Bearer"}""")));

        bot.start(
                List.of(
                        "teams.identity.source=" + entra.login() + "/metadata/identity/oauth2/token",
                        "teams.identity.client-id=which"),
                token -> assertThat(token.current()).isEqualTo("token-1"));

        assertThat(entra.form())
                .containsEntry("client_id", EntraStub.APP)
                .containsEntry("client_assertion", "exchange-me")
                .doesNotContainKey("client_secret");
    }

    @Test
    void a_managed_identity_of_app_service_posts_with_its_own_token_and_entra_is_not_asked() {
        Instant end = clock.instant().plus(Duration.ofHours(1));
        entra.server.stubFor(get(urlPathEqualTo("/msi/token"))
                .withHeader("X-IDENTITY-HEADER", equalTo("not-a-real-header"))
                .withHeader("Metadata", absent())
                .withQueryParam("api-version", equalTo("2019-08-01"))
                .withQueryParam("resource", equalTo("https://api.botframework.com"))
                .withQueryParam("client_id", equalTo(EntraStub.APP))
                .willReturn(okJson("{\"access_token\":\"posts-itself\",\"expires_on\":\"" + end.getEpochSecond()
                        + "\",\"resource\":\"https://api.botframework.com\",\"token_type\":\"Bearer\"}")));

        bot.start(appService(), token -> {
            assertThat(token.current()).isEqualTo("posts-itself");
            clock.turn(Duration.ofMinutes(54));
            assertThat(token.current()).isEqualTo("posts-itself");
        });

        assertThat(entra.server.getAllServeEvents()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"access_token\":\"Kanarialintu\",\"token_type\":\"Bearer\"}",
                "{\"access_token\":\"Kanarialintu\",\"token_type\":\"Bearer\",\"expires_on\":\"1\"}",
                "{\"access_token\":\"Kanarialintu\",\"token_type\":\"Bearer\",\"expires_on\":\"soon\"}",
                "{\"access_token\":\"Kanarialintu\",\"token_type\":\"mac\",\"expires_on\":\"1895600000\"}",
                "{\"access_token\":\"\",\"token_type\":\"Bearer\",\"expires_on\":\"1895600000\"}",
                "[]",
                "Kanarialintu",
                "",
            })
    void a_useless_answer_of_the_identity_endpoint_is_an_outcome(String answer) {
        entra.server.stubFor(get(urlPathEqualTo("/msi/token")).willReturn(okJson(answer)));

        bot.start(
                appService(),
                token -> assertThatExceptionOfType(TokenUnavailable.class)
                        .isThrownBy(token::current)
                        .withMessageNotContaining("Kanarialintu")
                        .withNoCause());
    }

    @Test
    void a_redirect_of_the_identity_endpoint_is_not_followed() {
        entra.server.stubFor(get(urlPathEqualTo("/msi/token"))
                .willReturn(aResponse().withStatus(302).withHeader("Location", "/elsewhere")));

        bot.start(
                appService(),
                token -> assertThatExceptionOfType(TokenUnavailable.class)
                        .isThrownBy(token::current)
                        .withMessage("status 302"));
        assertThat(entra.server.getAllServeEvents()).hasSize(1);
    }

    private List<String> appService() {
        return List.of(
                "teams.identity.source=" + entra.login() + "/msi/token",
                "teams.identity.header=not-a-real-header",
                "teams.identity.federated=false");
    }

    private static void write(Path file, String token) {
        try {
            Files.writeString(file, token);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
