package fi.omabotti.bot.gate;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.nimbusds.jose.jwk.JWK;
import fi.omabotti.bot.Channel;
import fi.omabotti.bot.auth.TestCertificate;
import fi.omabotti.bot.gate.PublishedKeys.KeysOutOfReach;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What is taken of what the channel publishes. */
class PublishedKeysTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final WireMockServer channel =
            new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());

    @BeforeEach
    void start() {
        channel.start();
        publishes(okJson(JSON.writeValueAsString(Map.of("jwks_uri", channel.baseUrl() + "/keys"))));
    }

    @AfterEach
    void stop() {
        channel.stop();
    }

    @Test
    void only_keys_that_are_rsa_long_enough_and_endorsed_for_teams() {
        has(List.of(
                Channel.published(Channel.KEY, "msteams"),
                Channel.published(Channel.OTHER_CHANNELS_KEY, "webchat"),
                Channel.published(Channel.WEAK_KEY, "msteams"),
                Channel.published(Channel.CURVE_KEY, "msteams"),
                Channel.UNENDORSED_KEY.toPublicJWK().toJSONObject(),
                Map.of("kty", "RSA", "kid", "unreadable", "endorsements", List.of("msteams")),
                Map.of("kty", "RSA", "kid", "ill-typed", "n", 5, "endorsements", "msteams")));

        assertThat(fetch()).extracting(JWK::getKeyID).containsExactly(Channel.KEY.getKeyID());
    }

    @Test
    void nothing_private_even_if_it_was_published() {
        Map<String, Object> key = Channel.KEY.toJSONObject();
        key.put("endorsements", List.of("skype", "msteams"));
        has(List.of(key));

        assertThat(fetch()).noneMatch(JWK::isPrivate).hasSize(1);
    }

    @Test
    void a_key_lives_no_longer_than_its_certificate_whomever_that_names(@TempDir Path folder)
            throws IOException, GeneralSecurityException {
        X509Certificate certificate =
                (X509Certificate) TestCertificate.in(folder).load().getCertificate("bot");
        Map<String, Object> key = Channel.published(Channel.KEY, "msteams");
        key.put("x5c", List.of(Base64.getEncoder().encodeToString(certificate.getEncoded())));
        Map<String, Object> dated = Channel.published(Channel.EXPIRED_KEY, "msteams");
        dated.put("x5c", key.get("x5c"));
        Map<String, Object> odd = Channel.published(Channel.FUTURE_KEY, "msteams");
        odd.put("x5c", List.of("AAAA", 5));
        has(List.of(key, dated, odd));

        assertThat(fetch())
                .extracting(JWK::getNotBeforeTime, JWK::getExpirationTime)
                .containsExactly(
                        tuple(certificate.getNotBefore(), certificate.getNotAfter()),
                        tuple(certificate.getNotBefore(), Channel.EXPIRED_KEY.getExpirationTime()),
                        tuple(Channel.FUTURE_KEY.getNotBeforeTime(), null));
    }

    @Test
    void none_at_all_is_a_fault_and_not_a_set_of_keys() {
        has(List.of(Channel.published(Channel.OTHER_CHANNELS_KEY, "webchat")));

        assertThatThrownBy(this::fetch).isInstanceOf(KeysOutOfReach.class).hasMessageContaining("endorsed");
    }

    static Stream<ResponseDefinitionBuilder> troubles() {
        return Stream.of(
                aResponse().withStatus(500).withBody("{\"keys\":[]}"),
                aResponse().withStatus(404),
                aResponse().withStatus(302).withHeader("Location", "/keys"),
                aResponse().withFault(Fault.EMPTY_RESPONSE),
                aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK),
                okJson(""),
                okJson("[]"),
                okJson("null"),
                okJson("<html>"),
                okJson("{}"),
                okJson("{\"keys\":5}"),
                okJson("{\"keys\":[5]}"),
                okJson("{\"keys\":[]}"),
                okJson("{\"x\":\"" + "x".repeat(1 << 21) + "\"}"),
                okJson("{\"a\":".repeat(10_000)));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void whatever_else_is_there_is_a_fault_in_our_own_words(ResponseDefinitionBuilder trouble) {
        channel.stubFor(get("/keys").willReturn(trouble));

        assertThatThrownBy(this::fetch)
                .isInstanceOf(KeysOutOfReach.class)
                .hasNoCause()
                .message()
                .hasSizeLessThan(60)
                .doesNotContain("<", "{", "http");
        assertThat(channel.findAll(getRequestedFor(anyUrl()))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://login.example/keys", "ftp://127.0.0.1/keys", "/keys", "keys", "", "h ttp:"})
    void keys_at_an_unsafe_address_are_not_fetched(String address) {
        publishes(okJson(JSON.writeValueAsString(Map.of("jwks_uri", address))));

        assertThatThrownBy(this::fetch).isInstanceOf(KeysOutOfReach.class);
        assertThat(channel.findAll(getRequestedFor(anyUrl()))).hasSize(1);
    }

    @Test
    void nobody_waits_long_for_a_channel_that_sends_a_byte_now_and_then() {
        channel.stubFor(get("/keys").willReturn(okJson("{\"keys\":[]}         ").withChunkedDribbleDelay(20, 60_000)));
        long before = System.nanoTime();

        assertThatThrownBy(this::fetch).isInstanceOf(KeysOutOfReach.class);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(30));
    }

    private void publishes(ResponseDefinitionBuilder metadata) {
        channel.stubFor(get("/metadata").willReturn(metadata));
    }

    private void has(List<Map<String, Object>> keys) {
        channel.stubFor(get("/keys").willReturn(okJson(JSON.writeValueAsString(Map.of("keys", keys)))));
    }

    private List<JWK> fetch() {
        return new PublishedKeys(URI.create(channel.baseUrl() + "/metadata"))
                .fetch()
                .getKeys();
    }
}
