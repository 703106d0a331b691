package fi.omabotti.bot.gate;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.bot.BotTest;
import fi.omabotti.bot.TeamsStub;
import fi.omabotti.bot.gate.Knock.Response;
import java.io.IOException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** All at once, what an administrator might set, in good faith or not, to have fewer questions asked at the gate. */
@BotTest
@TestPropertySource(
        properties = {
            "spring.profiles.active=local,dev,test,insecure,management",
            "management.server.port=0",
            "management.endpoints.web.exposure.include=*",
            "management.endpoints.access.default=unrestricted",
            "management.endpoint.health.show-details=always",
            "management.security.enabled=false",
            "spring.security.filter.dispatcher-types=error",
            "spring.security.filter.order=2147483647",
            "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://127.0.0.1:9/keys",
            "spring.security.oauth2.resourceserver.jwt.issuer-uri=http://127.0.0.1:9/",
            "spring.security.oauth2.resourceserver.jwt.jws-algorithms=RS512",
            "spring.security.user.name=admin",
            "spring.security.user.password=admin",
            "security.enabled=false",
            "security.ignored=/**",
            "teams.enabled=false",
            "teams.local=true",
            "local.enabled=true",
            "omabotti.local=true",
            "local.sample=true",
            "server.address=0.0.0.0",
            "server.forward-headers-strategy=native",
            "server.error.include-stacktrace=always",
            "spring.web.error.include-stacktrace=always",
            "server.tomcat.additional-tld-skip-patterns=x",
            "spring.h2.console.enabled=true",
            "spring.web.resources.add-mappings=true",
            "debug=false",
        })
class HostileSettingsTest {

    @Autowired
    TeamsStub teams;

    @LocalServerPort
    int port;

    @LocalManagementPort
    int managementPort;

    @Test
    void nobody_comes_in_without_a_token() throws IOException {
        assertThat(at(Knock.good().without("Authorization")).status()).isEqualTo(401);
    }

    @Test
    void nobody_comes_in_with_a_password() throws IOException {
        assertThat(at(Knock.good().authorization("Basic YWRtaW46YWRtaW4=")).status())
                .isEqualTo(401);
    }

    @Test
    void the_channel_does() throws IOException {
        assertThat(at(Knock.good()).status()).isEqualTo(200);
    }

    @Test
    void at_the_port_of_its_own_there_is_what_was_opened_and_nothing_of_the_channel() throws IOException {
        Knock metrics = Knock.good()
                .without("Authorization")
                .requestLine("GET /actuator/metrics HTTP/1.1")
                .body("");

        assertThat(metrics.at(managementPort, teams.serviceUrl()).status()).isEqualTo(200);
        assertThat(Knock.good().at(managementPort, teams.serviceUrl()).status()).isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/actuator", "/actuator/env", "/actuator/health", "/actuator/heapdump", "/h2-console", "/x"})
    void nothing_else_is_to_be_had_at_the_port_of_the_channel(String path) throws IOException {
        Response response = at(Knock.good().without("Authorization").requestLine("GET " + path + " HTTP/1.1"));

        assertThat(response.status()).isBetween(400, 499);
        assertThat(response.body()).isEmpty();
    }

    @Nested
    @TestPropertySource(
            properties =
                    "spring.autoconfigure.exclude="
                            + "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration,"
                            + "org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration")
    class WithoutSpringsOwnFilter {

        @LocalServerPort
        int itsPort;

        @Test
        void nobody_comes_in_without_a_token_either() throws IOException {
            Response response = Knock.good().without("Authorization").at(itsPort, teams.serviceUrl());

            assertThat(response.status()).isEqualTo(401);
        }
    }

    private Response at(Knock knock) throws IOException {
        return knock.at(port, teams.serviceUrl());
    }
}
