package fi.omabotti.bot.auth;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each way of proving who the bot is, in the words of Entra and of the platform. */
class CredentialTest {

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private final EntraStub entra = new EntraStub();
    private final ClockOfHands clock = new ClockOfHands();

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(TeamsSettings.class)
    static class Settings {

        @Bean
        ConnectorToken token(TeamsSettings settings, SslBundles bundles, Clock clock) {
            return ConnectorToken.of(settings, bundles, clock).orElseThrow();
        }
    }

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

        start(settings, token -> assertThat(token.current()).isEqualTo("token-1"));

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

        refuses(bundle(good()), "cannot be used today: " + why);
    }

    @Test
    void a_certificate_that_ends_while_the_bot_runs_is_said_and_no_more() {
        start(bundle(good()), token -> {
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

        refuses(List.of("teams.certificate=bot"), "is not defined");
        refuses(bundle(new TestCertificate(nowhere)), "cannot be read");
        refuses(
                List.of(
                        "teams.certificate=bot",
                        "spring.ssl.bundle.pem.bot.truststore.certificate="
                                + good.asPem("bot").get(0).replaceFirst("[^=]*=", "")),
                "has no private key");
    }

    @Test
    void a_key_that_entra_does_not_take_is_refused_at_the_start() throws IOException {
        refuses(
                bundle(TestCertificate.in(Files.createDirectory(folder.resolve("ec")), "-keyalg", "EC")),
                "has no private key with an RSA certificate");
        refuses(
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

        refuses(List.of("teams.certificate=bot", ours.get(0), theirs.get(1)), "or not its certificate's");
    }

    @Test
    void a_federated_token_is_read_from_its_file_at_each_use() throws IOException {
        Path file = Files.writeString(folder.resolve("token"), "workload-1\n");

        start(List.of("teams.identity.source=" + file.toUri()), token -> {
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
        refuses(
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

        start(
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

        start(appService(), token -> {
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

        start(
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

        start(
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

    private static TestCertificate good() {
        return new TestCertificate(shared.resolve("bot.p12"));
    }

    private static List<String> bundle(TestCertificate certificate) {
        List<String> settings = new ArrayList<>(certificate.asKeyStore("bot"));
        settings.add("teams.certificate=bot");
        return settings;
    }

    private void start(List<String> credential, Consumer<ConnectorToken> then) {
        bot(credential).run(context -> then.accept(context.getBean(ConnectorToken.class)));
    }

    private void refuses(List<String> credential, String why) {
        bot(credential)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(SettingsFault.class)
                        .hasMessageContaining(why));
    }

    private ApplicationContextRunner bot(List<String> credential) {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(SslAutoConfiguration.class))
                .withUserConfiguration(Settings.class)
                .withBean(Clock.class, () -> clock)
                .withPropertyValues(
                        "teams.app-id=" + EntraStub.APP,
                        "teams.tenant-id=" + EntraStub.TENANT,
                        "teams.login=" + entra.login())
                .withPropertyValues(credential.toArray(String[]::new));
    }

    private static void write(Path file, String token) {
        try {
            Files.writeString(file, token);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
