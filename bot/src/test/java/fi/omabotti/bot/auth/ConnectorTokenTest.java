package fi.omabotti.bot.auth;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ConnectorTokenTest {

    private final EntraStub entra = new EntraStub();
    private final ClockOfHands clock = new ClockOfHands();
    private final Queue<Runnable> renewals = new ArrayDeque<>();
    private final ConnectorToken token = new ConnectorToken(source(), clock, this::now);
    private boolean later;

    @AfterEach
    void stop() {
        entra.close();
    }

    @Test
    void is_asked_for_once_and_kept_until_five_minutes_before_its_end() {
        assertThat(token.current()).isEqualTo("token-1");

        clock.turn(Duration.ofMinutes(55).minusSeconds(1));

        assertThat(token.current()).isEqualTo("token-1");
        assertThat(entra.asked()).isOne();
        assertThat(entra.form())
                .containsEntry("grant_type", "client_credentials")
                .containsEntry("scope", "https://api.botframework.com/.default")
                .containsEntry("client_id", EntraStub.APP)
                .containsEntry("client_secret", "not-a-real-secret");
    }

    @Test
    void is_renewed_in_its_last_five_minutes_while_nobody_waits() {
        assertThat(token.current()).isEqualTo("token-1");
        entra.issues("token-2");
        clock.turn(Duration.ofMinutes(55));
        later = true;

        assertThat(token.current()).isEqualTo("token-1");
        assertThat(token.current()).isEqualTo("token-1");
        assertThat(renewals).hasSize(1);
        renewals.remove().run();

        assertThat(token.current()).isEqualTo("token-2");
        assertThat(entra.asked()).isEqualTo(2);
    }

    @Test
    void goes_on_to_its_end_when_the_login_is_down_and_is_asked_for_every_thirty_seconds(CapturedOutput output) {
        assertThat(token.current()).isEqualTo("token-1");
        entra.answers(aResponse().withStatus(503).withBody("Kanarialintu"));
        clock.turn(Duration.ofMinutes(55));

        for (int second = 0; second < 60; second++) {
            assertThat(token.current()).isEqualTo("token-1");
            clock.turn(Duration.ofSeconds(1));
        }

        assertThat(entra.asked()).isEqualTo(1 + 2);
        assertThat(output.toString().lines().filter(it -> it.contains("No token for posting: status 503")))
                .hasSize(2);
        clock.turn(Duration.ofMinutes(4));
        assertThatExceptionOfType(TokenUnavailable.class).isThrownBy(token::current);
    }

    @Test
    void is_fetched_once_for_a_hundred_who_wait() throws InterruptedException, ExecutionException {
        entra.answers(okJson("{\"token_type\":\"Bearer\",\"expires_in\":3600,\"access_token\":\"late\"}")
                .withFixedDelay(300));

        assertThat(aHundred(token::current)).containsOnly("late").hasSize(100);

        assertThat(entra.asked()).isOne();
    }

    @Test
    void its_failure_is_shared_by_a_hundred_who_wait_and_forgotten_a_second_later(CapturedOutput output)
            throws InterruptedException, ExecutionException {
        entra.answers(aResponse().withStatus(500).withFixedDelay(300));

        assertThat(aHundred(this::outcome)).containsOnly("status 500").hasSize(100);

        assertThat(entra.asked()).isOne();
        assertThat(output.toString().lines()).hasSize(1);
        entra.issues("token-2");
        clock.turn(Duration.ofSeconds(1));
        assertThat(token.current()).isEqualTo("token-2");
    }

    @Test
    void a_refused_token_is_replaced_once_for_all_who_showed_it() throws InterruptedException, ExecutionException {
        assertThat(token.current()).isEqualTo("token-1");
        entra.answers(okJson("{\"token_type\":\"Bearer\",\"expires_in\":3600,\"access_token\":\"token-2\"}")
                .withFixedDelay(300));

        assertThat(aHundred(() -> token.insteadOf("token-1")))
                .containsOnly("token-2")
                .hasSize(100);

        assertThat(entra.asked()).isEqualTo(2);
        assertThat(token.insteadOf("token-1")).isEqualTo("token-2");
        assertThat(entra.asked()).isEqualTo(2);
    }

    record Answer(String outcome, ResponseDefinitionBuilder answer) {
        @Override
        public String toString() {
            return outcome;
        }
    }

    static Stream<Answer> useless() {
        return Stream.of(
                new Answer("status 400", aResponse().withStatus(400).withBody("{\"error\":\"Kanarialintu\"}")),
                new Answer(
                        "status 401 AADSTS7000215",
                        aResponse()
                                .withStatus(401)
                                .withBody("{\"error_description\":\"AADSTS7000215: Kanarialintu\"}")),
                new Answer("status 307", aResponse().withStatus(307).withHeader("Location", "http://127.0.0.1:1/")),
                new Answer(
                        "the token has no end",
                        okJson("{\"token_type\":\"Bearer\",\"access_token\":\"Kanarialintu\"}")),
                new Answer(
                        "the token has no end",
                        okJson(
                                "{\"token_type\":\"Bearer\",\"expires_in\":\"soon\",\"access_token\":\"Kanarialintu\"}")),
                new Answer(
                        "the token is not a bearer's",
                        okJson("{\"token_type\":\"DPoP\",\"expires_in\":3600,\"access_token\":\"Kanarialintu\"}")),
                new Answer(
                        "IllegalArgumentException",
                        okJson("{\"token_type\":\"mac\",\"expires_in\":3600,\"access_token\":\"Kanarialintu\"}")),
                new Answer("IllegalArgumentException", okJson("{\"token_type\":\"Bearer\",\"expires_in\":3600}")),
                new Answer("StreamReadException", okJson("{Kanarialintu")),
                new Answer("OAuth2AuthorizationException", aResponse().withStatus(200)),
                new Answer("IOException", aResponse().withFault(Fault.EMPTY_RESPONSE)),
                new Answer("HttpTimeoutException", okJson("{}").withFixedDelay(3000)),
                new Answer(
                        "HttpTimeoutException",
                        okJson("{\"access_token\":\"Kanarialintu\"}").withChunkedDribbleDelay(10, 10_000)));
    }

    @ParameterizedTest
    @MethodSource("useless")
    void a_useless_answer_is_one_line_of_an_outcome(Answer useless, CapturedOutput output) {
        entra.answers(useless.answer());
        EntraLogin impatient = new EntraLogin(
                credentials(), entra.login(), clock, Calls.within(Duration.ofMillis(700), HttpClient.newBuilder()));

        ConnectorToken none = new ConnectorToken(impatient.with("not-a-real-secret"), clock, Runnable::run);

        assertThatExceptionOfType(TokenUnavailable.class)
                .isThrownBy(none::current)
                .withMessage(useless.outcome())
                .withNoCause();
        assertThat(output.toString().lines())
                .singleElement()
                .asString()
                .contains("No token for posting: " + useless.outcome());
    }

    @Test
    void a_login_that_is_not_there_is_an_outcome_too() {
        entra.close();

        assertThat(outcome()).isEqualTo("ConnectException");
    }

    private String outcome() {
        try {
            return token.current();
        } catch (TokenUnavailable none) {
            return Objects.requireNonNull(none.getMessage());
        }
    }

    private static List<String> aHundred(Callable<String> ask) throws InterruptedException, ExecutionException {
        ExecutorService all = Executors.newFixedThreadPool(100);
        try {
            List<Future<String>> asked =
                    all.invokeAll(IntStream.range(0, 100).mapToObj(i -> ask).toList());
            List<String> outcomes = new ArrayList<>();
            for (Future<String> one : asked) {
                outcomes.add(one.get());
            }
            return outcomes;
        } finally {
            all.shutdown();
        }
    }

    private void now(Runnable fetch) {
        if (later) {
            renewals.add(fetch);
        } else {
            fetch.run();
        }
    }

    private TokenSource source() {
        return new EntraLogin(credentials(), entra.login(), clock).with("not-a-real-secret");
    }

    private static Credentials credentials() {
        return new Credentials(EntraStub.APP, EntraStub.TENANT, new Credential.Secret("not-a-real-secret"));
    }
}
