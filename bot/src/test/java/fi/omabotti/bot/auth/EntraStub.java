package fi.omabotti.bot.auth;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Entra's login, as far as the bot sees it: one address where a tenant's apps get tokens. */
final class EntraStub implements AutoCloseable {

    static final String TENANT = "0b0b0b0b-0000-4000-8000-000000000002";
    static final String APP = "0a0a0a0a-0000-4000-8000-000000000001";

    private static final String TOKEN = "/" + TENANT + "/oauth2/v2.0/token";

    final WireMockServer server =
            new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort().containerThreads(120));

    EntraStub() {
        server.start();
        issues("token-1");
    }

    void issues(String token) {
        answers(okJson("{\"token_type\":\"Bearer\",\"expires_in\":3600,\"ext_expires_in\":3600,\"access_token\":\""
                + token + "\"}"));
    }

    void refuses() {
        answers(aResponse()
                .withStatus(401)
                .withHeader("Content-Type", "application/json")
                .withBody("{\"error\":\"invalid_client\",\"error_description\":\"AADSTS7000215: Kanarialintu\"}"));
    }

    void answers(ResponseDefinitionBuilder answer) {
        server.stubFor(post(urlPathEqualTo(TOKEN)).willReturn(answer));
    }

    int asked() {
        return requests().size();
    }

    /** The form of the latest request. */
    Map<String, String> form() {
        return Stream.of(requests().get(asked() - 1).getBodyAsString().split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    URI login() {
        return URI.create(server.baseUrl());
    }

    String tokenAddress() {
        return server.baseUrl() + TOKEN;
    }

    private List<LoggedRequest> requests() {
        return server.findAll(postRequestedFor(urlPathEqualTo(TOKEN)));
    }

    @Override
    public void close() {
        server.stop();
    }
}
