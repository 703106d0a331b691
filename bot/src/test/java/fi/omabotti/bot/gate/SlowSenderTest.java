package fi.omabotti.bot.gate;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.bot.BotTest;
import fi.omabotti.bot.Channel;
import fi.omabotti.bot.TeamsStub;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who announces a body and then takes all the time in the world, in real time. */
@BotTest
class SlowSenderTest {

    @Autowired
    TeamsStub teams;

    @LocalServerPort
    int port;

    private final ScheduledExecutorService drip = Executors.newSingleThreadScheduledExecutor();

    @AfterEach
    void stop() {
        drip.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void is_cut_off_with_a_token_as_without(boolean known) throws IOException {
        long before = System.nanoTime();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(30_000);
            OutputStream out = socket.getOutputStream();
            out.write(head(known).getBytes(StandardCharsets.US_ASCII));
            ScheduledFuture<?> dripping = drip.scheduleAtFixedRate(() -> send(out), 0, 200, TimeUnit.MILLISECONDS);

            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

            assertThat(answer).startsWith("HTTP/1.1 " + (known ? 400 : 401));
            dripping.cancel(true);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(15));
    }

    private String head(boolean known) {
        String token = known ? "Authorization: Bearer " + Channel.token(teams.serviceUrl()) + "\r\n" : "";
        return "POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n" + token
                + "Content-Length: 100000\r\n\r\n";
    }

    private static void send(OutputStream out) {
        try {
            out.write(' ');
        } catch (IOException closed) {
            throw new IllegalStateException("no more drops", closed);
        }
    }
}
