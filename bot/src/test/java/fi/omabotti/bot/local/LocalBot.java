package fi.omabotti.bot.local;

import fi.omabotti.bot.CommandApplication;
import fi.omabotti.bot.OmabottiApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The whole bot without credentials, at a moment that the test chooses. */
record LocalBot(ConfigurableApplicationContext context) implements AutoCloseable {

    /** Starts it as a server. */
    static LocalBot start(Path database, String moment) {
        return run(OmabottiApplication.class, WebApplicationType.SERVLET, database, moment);
    }

    /** Starts it as commands are run: without a port. */
    static LocalBot startCommand(Path database, String moment) {
        return run(CommandApplication.class, WebApplicationType.NONE, database, moment);
    }

    private static LocalBot run(Class<?> application, WebApplicationType type, Path database, String moment) {
        return new LocalBot(new SpringApplicationBuilder(application, Moment.class)
                .web(type)
                .run(
                        "--server.port=0",
                        "--local.sample=true",
                        "--omabotti.database=" + database.toAbsolutePath(),
                        "--test.moment=" + moment));
    }

    /** Asks as somebody, in a personal chat, and gives the reply as JSON. */
    String ask(SampleWorker asker, String words) {
        Map<String, Object> activity = Map.of(
                "type",
                "message",
                "text",
                words,
                "deliveryMode",
                "expectReplies",
                "serviceUrl",
                "http://localhost:56150/_connector",
                "from",
                Map.of("id", "user", "aadObjectId", asker.directoryId().toString()),
                "conversation",
                Map.of("id", "personal-chat", "conversationType", "personal"));
        URI address = URI.create(
                "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + "/api/messages");
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        JsonMapper.builder().build().writeValueAsString(activity)))
                .build();
        try {
            return HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(fault);
        }
    }

    long rowsOf(String table) {
        return context.getBean(JdbcClient.class)
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        context.close();
    }

    /** The clock stands still. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Moment {

        @Bean
        @Primary
        Clock stoppedClock(@Value("${test.moment}") String moment) {
            return Clock.fixed(Instant.parse(moment), ZoneId.of("Europe/Helsinki"));
        }
    }
}
