package fi.omabotti.bot.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.util.X509CertUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bot's own certificate, from an SSL bundle to what Entra gets of it. */
class CertificateTest {

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private final EntraStub entra = new EntraStub();
    private final ClockOfHands clock = new ClockOfHands();
    private final TokenRunner bot = new TokenRunner(entra, clock);

    @BeforeAll
    static void aKeyAndItsCertificate() {
        TestCertificate.in(shared);
    }

    @AfterEach
    void stop() {
        entra.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_certificate_signs_an_assertion_that_entra_can_check(boolean pem)
            throws IOException, GeneralSecurityException, ParseException, JOSEException {
        TestCertificate certificate = good();
        List<String> settings = new ArrayList<>(pem ? certificate.asPem("bot") : certificate.asKeyStore("bot"));
        settings.add("teams.certificate=bot");

        bot.start(settings, token -> assertThat(token.current()).isEqualTo("token-1"));

        Map<String, String> form = entra.form();
        assertThat(form)
                .containsEntry("grant_type", "client_credentials")
                .containsEntry("client_id", EntraStub.APP)
                .containsEntry("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                .doesNotContainKey("client_secret");
        SignedJWT assertion = SignedJWT.parse(form.get("client_assertion"));
        X509Certificate known = (X509Certificate) certificate.load().getCertificate("bot");
        assertThat(assertion.verify(new RSASSAVerifier((RSAPublicKey) known.getPublicKey())))
                .isTrue();
        assertThat(assertion.getHeader().toJSONObject())
                .containsEntry("alg", "PS256")
                .containsEntry("typ", "JWT")
                .containsEntry(
                        "x5t#S256", X509CertUtils.computeSHA256Thumbprint(known).toString())
                .doesNotContainKeys("kid", "x5c");
        JWTClaimsSet claims = assertion.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo(EntraStub.APP);
        assertThat(claims.getSubject()).isEqualTo(EntraStub.APP);
        assertThat(claims.getAudience()).containsExactly(entra.tokenAddress());
        assertThat(claims.getJWTID()).isNotBlank();
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isLessThanOrEqualTo(Duration.ofMinutes(5));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-31T00:00:00Z, CertificateNotYetValid", "2027-11-02T00:00:00Z, CertificateExpired"})
    void a_certificate_out_of_its_time_is_refused_at_the_start(Instant today, String why) {
        clock.turnTo(today);

        bot.refuses(bundle(good()), "cannot be used today: " + why);
    }

    @Test
    void a_certificate_that_ends_while_the_bot_runs_is_said_and_no_more() {
        bot.start(bundle(good()), token -> {
            clock.turnTo(Instant.parse("2027-11-02T00:00:00Z"));

            assertThatExceptionOfType(TokenUnavailable.class)
                    .isThrownBy(token::current)
                    .withMessageContaining("teams.certificate: the SSL bundle \"bot\" cannot be used today");
        });
    }

    @Test
    void a_bundle_that_cannot_sign_is_refused_at_the_start() throws IOException, GeneralSecurityException {
        TestCertificate good = good();
        Path nowhere = folder.resolve("nowhere");

        bot.refuses(List.of("teams.certificate=bot"), "is not defined");
        bot.refuses(bundle(new TestCertificate(nowhere)), "cannot be read");
        bot.refuses(
                List.of(
                        "teams.certificate=bot",
                        "spring.ssl.bundle.pem.bot.truststore.certificate="
                                + good.asPem("bot").get(0).replaceFirst("[^=]*=", "")),
                "has no private key");
    }

    @Test
    void a_key_that_entra_does_not_take_is_refused_at_the_start() throws IOException {
        bot.refuses(
                bundle(TestCertificate.in(Files.createDirectory(folder.resolve("ec")), "-keyalg", "EC")),
                "has no private key with an RSA certificate");
        bot.refuses(
                bundle(TestCertificate.in(
                        Files.createDirectory(folder.resolve("short")), "-keyalg", "RSA", "-keysize", "1024")),
                "has a key that is too short");
    }

    @Test
    void a_key_of_another_certificate_is_refused_at_the_start() throws IOException, GeneralSecurityException {
        List<String> ours = TestCertificate.in(Files.createDirectory(folder.resolve("ours")))
                .asPem("bot");
        List<String> theirs = TestCertificate.in(Files.createDirectory(folder.resolve("theirs")))
                .asPem("bot");

        bot.refuses(List.of("teams.certificate=bot", ours.get(0), theirs.get(1)), "or not its certificate's");
    }

    private static TestCertificate good() {
        return new TestCertificate(shared.resolve("bot.p12"));
    }

    private static List<String> bundle(TestCertificate certificate) {
        List<String> settings = new ArrayList<>(certificate.asKeyStore("bot"));
        settings.add("teams.certificate=bot");
        return settings;
    }
}
