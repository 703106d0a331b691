package fi.omabotti.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Without credentials the bot serves this machine, and of it only programs. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1", "server.address=0.0.0.0"})
class LocalModeTest {

    private static final String HERE = "http://127.0.0.1:40999/";

    @LocalServerPort
    int port;

    /** A request, and what it gets. */
    record Attempt(String name, int status, String serviceUrl, String headers) {
        @Override
        public String toString() {
            return name + " gets " + status;
        }
    }

    static Stream<Attempt> attempts() {
        return Stream.of(
                new Attempt("a program of this machine", 200, HERE, "Host: 127.0.0.1:3978"),
                new Attempt("the name localhost", 200, HERE, "Host: localhost"),
                new Attempt("a name that was made to point here", 403, HERE, "Host: evil.example"),
                new Attempt("a web page", 403, HERE, "Host: localhost\r\nOrigin: http://localhost:3000"),
                new Attempt("a page without an origin", 403, HERE, "Host: localhost\r\nOrigin: null"),
                new Attempt(
                        "another machine through a tunnel", 403, HERE, "Host: localhost\r\nX-Forwarded-For: 10.0.0.1"),
                new Attempt("another machine through a proxy", 403, HERE, "Host: localhost\r\nVia: 1.1 proxy"),
                new Attempt("an answer wanted elsewhere", 403, "https://evil.example/", "Host: localhost"));
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void a_request_of(Attempt attempt) throws IOException {
        String activity = AnActivity.message("hei").expectingReplies().json(attempt.serviceUrl());

        assertThat(post(activity, attempt.headers())).startsWith("HTTP/1.1 " + attempt.status());
    }

    @Test
    void the_port_is_open_on_loopback_only_whatever_server_address_says() throws IOException {
        InetAddress anotherAddress = InetAddress.getByName("127.0.0.2");

        try (ServerSocket free = new ServerSocket(port, 1, anotherAddress)) {
            assertThat(free.isBound()).isTrue();
        }
    }

    /** By hand, as Java's own client does not let one lie about the host. */
    private String post(String body, String headers) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = "POST /api/messages HTTP/1.1\r\nContent-Type: application/json\r\nConnection: close\r\n" + headers
                + "\r\nContent-Length: " + bytes.length + "\r\n\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(bytes);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
