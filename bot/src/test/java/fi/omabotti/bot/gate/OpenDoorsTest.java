package fi.omabotti.bot.gate;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.bot.BotTest;
import fi.omabotti.bot.TeamsClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Everything that the bot would answer to, if the gate let it. */
@BotTest
class OpenDoorsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    TeamsClient client;

    @Test
    void are_one_for_messages_and_three_for_health() {
        assertThat(context.getBeansOfType(RequestMappingInfoHandlerMapping.class)
                        .values())
                .flatMap(mapping -> mapping.getHandlerMethods().keySet())
                .extracting(RequestMappingInfo::toString)
                .allMatch(route -> route.startsWith("{POST [/api/messages]")
                        || route.startsWith("{GET [/actuator/health]")
                        || route.startsWith("{GET [/actuator/health/**]")
                        || route.startsWith("{GET [/livez]")
                        || route.startsWith("{GET [/readyz]"))
                .hasSize(5);
        assertThat(context.getBeansOfType(AbstractUrlHandlerMapping.class).values())
                .allSatisfy(mapping -> assertThat(mapping.getHandlerMap()).isEmpty());
    }

    @Test
    void health_says_one_word() {
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(client.address("/actuator/health")).build());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("{\"status\":\"UP\"}");
    }
}
