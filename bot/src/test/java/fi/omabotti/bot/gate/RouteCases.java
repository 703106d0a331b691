package fi.omabotti.bot.gate;

import static fi.omabotti.bot.gate.Case.Status.CLOSED;

import fi.omabotti.bot.gate.Case.Rule;
import java.util.stream.Stream;

/** Everything else is closed. */
final class RouteCases {

    private static final Rule VERB = new Rule("any other verb");
    private static final Rule PATH = new Rule("any other path");
    private static final Rule HTTP = new Rule("HTTP itself");

    private RouteCases() {}

    static Stream<Case> all() {
        return Stream.of(verbs(), paths(), http()).flatMap(it -> it);
    }

    private static Stream<Case> verbs() {
        return Stream.of("GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "KLINGON", "post")
                .flatMap(verb -> Stream.of(
                        VERB.refuses(CLOSED, verb, () -> Knock.good().requestLine(verb + " /api/messages HTTP/1.1")),
                        VERB.refuses(
                                CLOSED,
                                verb + " of nobody's",
                                () -> Knock.good()
                                        .without("Authorization")
                                        .requestLine(verb + " /api/messages HTTP/1.1"))));
    }

    private static Stream<Case> paths() {
        return Stream.of(
                        "/",
                        "/api",
                        "/api/",
                        "/api/messages/",
                        "/api/messages/x",
                        "/api/messages;x=1",
                        "/api/messages%2f",
                        "/api/messages/..;/messages",
                        "/api/../api/messages",
                        "/api//messages",
                        "//api/messages",
                        "/api/messages.json",
                        "/API/MESSAGES",
                        "/%61pi%2fmessages",
                        "/error",
                        "/login",
                        "/logout",
                        "/h2-console",
                        "/h2-console/login.do",
                        "/swagger-ui.html",
                        "/swagger-ui/index.html",
                        "/v3/api-docs",
                        "/favicon.ico",
                        "/robots.txt",
                        "/index.html",
                        "/static/x",
                        "/webjars/x",
                        "/META-INF/MANIFEST.MF",
                        "/application.yaml",
                        "/.well-known/openid-configuration",
                        "/.well-known/oauth-protected-resource",
                        "/.well-known/oauth-protected-resource/api/messages",
                        "/.well-known/oauth-authorization-server",
                        "/actuator",
                        "/actuator/",
                        "/actuator/env",
                        "/actuator/info",
                        "/actuator/beans",
                        "/actuator/loggers",
                        "/actuator/mappings",
                        "/actuator/metrics",
                        "/actuator/heapdump",
                        "/actuator/shutdown",
                        "/actuator/health/db",
                        "/actuator/health/liveness",
                        "/actuator/health;/env",
                        "/actuator/health/..;/env")
                .flatMap(path -> Stream.of(
                        PATH.refuses(
                                CLOSED, "POST " + path, () -> Knock.good().requestLine("POST " + path + " HTTP/1.1")),
                        PATH.refuses(
                                CLOSED,
                                "GET " + path,
                                () -> Knock.good().without("Authorization").requestLine("GET " + path + " HTTP/1.1"))));
    }

    private static Stream<Case> http() {
        return Stream.of(
                HTTP.refuses(
                        CLOSED, "headers of more than 8 kB", () -> Knock.good().header("X-Long: " + "x".repeat(9000))),
                HTTP.refuses(
                        CLOSED, "two thousand headers", () -> Knock.good().header("X: y\r\n".repeat(2000) + "X: y")),
                HTTP.refuses(
                        CLOSED, "a header without a name", () -> Knock.good().header(": x")),
                HTTP.refuses(
                        CLOSED, "a zero byte in a header", () -> Knock.good().header("X: a\u0000b")),
                HTTP.refuses(CLOSED, "no host", () -> Knock.good().without("Host")),
                HTTP.refuses(CLOSED, "two hosts", () -> Knock.good().header("Host: evil.example")),
                HTTP.refuses(
                        CLOSED, "a line that is no request", () -> Knock.good().requestLine("hei")),
                HTTP.refuses(
                        CLOSED,
                        "a path with a zero byte",
                        () -> Knock.good().requestLine("POST /api/messages%00 HTTP/1.1")),
                HTTP.refuses(
                        CLOSED,
                        "a path with a backslash",
                        () -> Knock.good().requestLine("POST \\api\\messages HTTP/1.1")),
                HTTP.refuses(
                        CLOSED,
                        "a length and chunks, with another request in the body",
                        () -> Knock.good()
                                .header("Transfer-Encoding: chunked")
                                .body("0\r\n\r\nGET /actuator/health HTTP/1.1\r\nHost: x\r\n\r\n")),
                HTTP.refuses(
                        CLOSED,
                        "a question whether another site may ask",
                        () -> Knock.good()
                                .without("Authorization")
                                .requestLine("OPTIONS /api/messages HTTP/1.1")
                                .header("Origin: https://evil.example")
                                .header("Access-Control-Request-Method: POST")),
                HTTP.lets(
                        "from another site, which may not read the answer",
                        () -> Knock.good().header("Origin: https://evil.example")),
                HTTP.lets(
                        "through a proxy",
                        () -> Knock.good().header("X-Forwarded-For: 10.0.0.1").header("X-Forwarded-Proto: https")),
                HTTP.refuses(
                        CLOSED,
                        "another verb in a header",
                        () -> Knock.good()
                                .requestLine("GET /api/messages HTTP/1.1")
                                .header("X-HTTP-Method-Override: POST")),
                HTTP.refuses(
                        CLOSED,
                        "a form that is put",
                        () -> Knock.good()
                                .without("Authorization")
                                .requestLine("PUT /api/messages HTTP/1.1")
                                .only("Content-Type: application/x-www-form-urlencoded")
                                .body("x=" + "y".repeat(1 << 20))));
    }
}
