package fi.omabotti.bot.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import fi.omabotti.bot.AnActivity;
import fi.omabotti.bot.BotTest;
import fi.omabotti.bot.Channel;
import fi.omabotti.bot.TeamsClient;
import fi.omabotti.bot.TeamsStub;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;

/** Who is let in. */
@BotTest
class InboundSecurityTest {

    @Autowired
    TeamsStub teams;

    @Autowired
    TeamsClient client;

    /** An Authorization header, made for a service url, and what it gets. */
    record Attempt(String name, int status, Function<String, String> authorization) {
        @Override
        public String toString() {
            return name + " gets " + status;
        }
    }

    static Stream<Attempt> attempts() {
        return Stream.of(
                new Attempt("a good token", 202, url -> "Bearer " + Channel.token(url)),
                new Attempt("no header", 401, url -> ""),
                new Attempt("Basic", 401, url -> "Basic b21hYm90dGk6c2FsYXN1dXM="),
                new Attempt("a garbled token", 401, url -> "Bearer abc"),
                new Attempt("a forged signature", 401, url -> bearer(Channel.token(url, Channel.FORGED_KEY, c -> c))),
                new Attempt(
                        "a key of another channel",
                        401,
                        url -> bearer(Channel.token(url, Channel.OTHER_CHANNELS_KEY, c -> c))),
                changed("another bot's audience", 401, claims -> claims.audience("another-bot")),
                changed("several audiences", 401, claims -> claims.audience(List.of(Channel.APP_ID, "another-bot"))),
                changed("no audience", 401, claims -> claims.audience(List.of())),
                changed("another issuer", 401, claims -> claims.issuer("https://sts.windows.net/x/")),
                changed("an end ten minutes ago", 401, claims -> claims.expirationTime(inMinutes(-10))),
                changed("an end four minutes ago", 202, claims -> claims.expirationTime(inMinutes(-4))),
                changed("no end", 401, claims -> claims.expirationTime(null)),
                changed("a beginning in twenty minutes", 401, claims -> claims.notBeforeTime(inMinutes(20))),
                changed("another service url", 403, claims -> claims.claim("serviceurl", "https://evil.example/")),
                changed("no service url", 403, claims -> claims.claim("serviceurl", null)),
                new Attempt("algorithm none", 401, url -> bearer(new PlainJWT(claims(url)).serialize())),
                new Attempt("algorithm HS256", 401, url -> bearer(withSharedSecret(claims(url)))));
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void a_request_with(Attempt attempt, CapturedOutput output) {
        teams.isWell();
        String authorization = attempt.authorization().apply(teams.serviceUrl());

        HttpResponse<String> response = client.send(AnActivity.message("hei"), authorization);

        assertThat(response.statusCode()).isEqualTo(attempt.status());
        assertThat(response.body()).isEmpty();
        assertThat(output.toString().lines().filter(line -> line.contains("Refused")))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(output.toString()).doesNotContain("\tat ");
    }

    @Test
    void an_activity_of_another_tenant_is_refused() {
        assertThat(client.send(AnActivity.message("hei").inTenant("toinen")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void an_activity_of_another_channel_is_refused() {
        assertThat(client.send(AnActivity.message("hei").with("channelId", "webchat"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void an_activity_that_wants_its_answer_sent_elsewhere_is_refused() {
        AnActivity activity = AnActivity.message("hei").with("serviceUrl", "https://evil.example/");

        assertThat(client.send(activity, bearer(Channel.token("https://evil.example/")))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void nothing_else_is_open() {
        for (String path : List.of("/", "/error", "/api", "/api/messages/x", "/actuator/health", "/h2-console")) {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(client.address(path)).GET().build());

            assertThat(response.statusCode()).as(path).isEqualTo(401);
            assertThat(response.body()).isEmpty();
        }
    }

    private static Attempt changed(String name, int status, UnaryOperator<JWTClaimsSet.Builder> change) {
        return new Attempt(name, status, url -> bearer(Channel.token(url, Channel.KEY, change)));
    }

    private static String bearer(String token) {
        return "Bearer " + token;
    }

    private static JWTClaimsSet claims(String serviceUrl) {
        return new JWTClaimsSet.Builder()
                .issuer(Channel.ISSUER)
                .audience(Channel.APP_ID)
                .claim("serviceurl", serviceUrl)
                .expirationTime(inMinutes(60))
                .build();
    }

    /** As if our public key were a shared secret. */
    private static String withSharedSecret(JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256)
                            .keyID(Channel.KEY.getKeyID())
                            .build(),
                    claims);
            token.sign(new MACSigner(Channel.KEY.toRSAPublicKey().getEncoded()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Date inMinutes(int minutes) {
        return Date.from(Instant.now().plusSeconds(60L * minutes));
    }
}
