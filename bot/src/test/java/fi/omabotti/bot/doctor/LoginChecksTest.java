package fi.omabotti.bot.doctor;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.github.tomakehurst.wiremock.WireMockServer;
import fi.omabotti.bot.auth.ClockOfHands;
import fi.omabotti.bot.auth.IdentitySettings;
import fi.omabotti.bot.auth.TeamsSettings;
import fi.omabotti.bot.doctor.Finding.Verdict;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;

/** Against a stand-in for Microsoft's login. */
class LoginChecksTest {

    private static final String TENANT = "0b0b0b0b-0000-4000-8000-000000000002";

    private final WireMockServer login =
            new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
    private final ClockOfHands clock = new ClockOfHands();

    @BeforeEach
    void start() {
        login.start();
    }

    @AfterEach
    void stop() {
        login.stop();
    }

    @Test
    void a_token_that_is_had_passes_and_is_not_shown() {
        login.stubFor(post(urlPathEqualTo("/" + TENANT + "/oauth2/v2.0/token"))
                .willReturn(
                        okJson("{\"token_type\":\"Bearer\",\"expires_in\":3600,\"access_token\":\"kanarialintu\"}")));

        assertThat(credential("a secret", null)).containsExactly(Finding.passed("credential"));
    }

    @Test
    void a_credential_that_is_refused_fails_with_the_logins_own_number() {
        login.stubFor(any(anyUrl())
                .willReturn(aResponse()
                        .withStatus(401)
                        .withBody("{\"error_description\":\"AADSTS7000222: kanarialintu\"}")));

        assertThat(credential("a secret", null))
                .containsExactly(Finding.failed("credential-refused", "status 401 AADSTS7000222"));
    }

    @Test
    void a_login_that_is_not_there_fails_both() {
        int port = login.port();
        login.stop();

        assertThat(credential("a secret", null)).extracting(Finding::key).containsExactly("credential-refused");
        assertThat(new ClockCheck(URI.create("http://127.0.0.1:" + port), clock).look())
                .extracting(Finding::key)
                .containsExactly("login-unreachable");
    }

    @Test
    void the_keys_of_the_channel_can_be_had_or_not() {
        URI metadata = URI.create(login.baseUrl() + "/metadata");
        assertThat(new ChannelCheck(metadata).look()).containsExactly(Finding.failed("channel-keys", "IOException"));

        login.stubFor(
                any(urlPathEqualTo("/metadata")).willReturn(okJson("{\"jwks_uri\":\"" + login.baseUrl() + "/keys\"}")));
        login.stubFor(any(urlPathEqualTo("/keys")).willReturn(okJson("{\"keys\":[]}")));
        assertThat(new ChannelCheck(metadata).look()).containsExactly(Finding.failed("channel-keys", "?"));

        login.stubFor(any(urlPathEqualTo("/keys")).willReturn(okJson("{\"keys\":[{\"kid\":\"1\"}]}")));
        assertThat(new ChannelCheck(metadata).look()).containsExactly(Finding.passed("channel"));
    }

    @Test
    void a_certificate_that_is_missing_fails() {
        assertThat(credential(null, "bot"))
                .extracting(Finding::verdict, Finding::key)
                .containsExactly(tuple(Verdict.FAILED, "settings-fault"));
    }

    @ParameterizedTest
    @CsvSource({
        "'Tue, 24 Nov 2026 09:00:00 GMT', PASSED, clock",
        "'Tue, 24 Nov 2026 08:59:30 GMT', PASSED, clock",
        "'Tue, 24 Nov 2026 09:00:31 GMT', WARNING, clock-off",
        "'Tue, 24 Nov 2026 08:54:00 GMT', FAILED, clock-wrong",
        "'Tue, 24 Nov 2026 09:06:00 GMT', FAILED, clock-wrong"
    })
    void the_clock_is_held_against_the_logins(String date, Verdict verdict, String key) {
        login.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(404).withHeader("Date", date)));

        assertThat(new ClockCheck(URI.create(login.baseUrl()), clock).look())
                .hasSize(1)
                .allMatch(it -> it.verdict() == verdict && it.key().equals(key));
    }

    private List<Finding> credential(@Nullable String secret, @Nullable String certificate) {
        URI address = URI.create("http://127.0.0.1:" + (login.isRunning() ? login.port() : 1));
        TeamsSettings settings = new TeamsSettings(
                "0a0a0a0a-0000-4000-8000-000000000001",
                secret,
                TENANT,
                certificate,
                new IdentitySettings(null, null, null, true),
                address,
                address,
                List.of(),
                List.of());
        return new CredentialCheck(settings, new DefaultSslBundleRegistry(), clock).look();
    }
}
