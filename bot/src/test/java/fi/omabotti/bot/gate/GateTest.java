package fi.omabotti.bot.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.omabotti.bot.BotTest;
import fi.omabotti.bot.TeamsStub;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The gate from outside, rule by rule: who knocks how, and what becomes of it. */
@BotTest
class GateTest {

    /** Where nobody has any business: it is listened at, and no call may come. */
    private static final ServerSocket ELSEWHERE = listen();

    @Autowired
    TeamsStub teams;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    static Stream<Case> cases() {
        return Stream.of(
                        TokenCases.all("http://127.0.0.1:" + ELSEWHERE.getLocalPort()),
                        BodyCases.all(),
                        ActivityCases.all(),
                        RouteCases.all())
                .flatMap(it -> it);
    }

    @BeforeEach
    void allIsWell() {
        teams.isWell();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void gate(Case line, CapturedOutput output) throws IOException {
        List<Object> before = store();
        int logged = output.length();

        Knock.Response response = line.knock().get().at(port, teams.serviceUrl());

        assertThat(response.status()).as("%s", line).matches(line.status()::is);
        if (line.answer()) {
            assertThat(response.body()).contains("\"activities\"");
        } else {
            assertThat(store()).as("%s", line).isEqualTo(before);
            assertThat(response.body()).doesNotContain("hei");
        }
        saysNothingOfItself(response);
        assertThat(teams.posted()).isEmpty();
        logsLittle(output.toString().substring(logged));
    }

    /** Besides that there were many of them, which is said once a second. */
    private static void logsLittle(String log) {
        assertThat(log.lines().filter(it -> !it.isBlank() && !it.contains(" Tarpit: ")))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(log).doesNotContain("\tat ", "eyJ");
    }

    @AfterAll
    static void nobodyCalledElsewhere() throws IOException {
        try (ServerSocket elsewhere = ELSEWHERE) {
            elsewhere.setSoTimeout(1);
            assertThatThrownBy(elsewhere::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private static ServerSocket listen() {
        try {
            return new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void saysNothingOfItself(Knock.Response response) {
        assertThat(response.head()).doesNotContainIgnoringCase("\nserver:", "x-powered-by", "access-control", "tomcat");
        assertThat(response.body()).doesNotContainIgnoringCase("exception", "java", "org.", "tomcat", "<html");
        if (response.status() >= 400) {
            assertThat(response.body()).isEmpty();
        }
    }

    /** How much there is of everything that a turn leaves behind. */
    private List<Object> store() {
        return Stream.of("seen_activity", "conversation_reference", "audit_entry", "shown_answer")
                .<Object>map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }
}
