package fi.omabotti.bot.local;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says once, to whoever started the bot, what local mode is and how to ask it something. */
@Component
@Conditional(InLocalMode.class)
@ConditionalOnWebApplication
final class LocalNotice {

    static final int ORDER = 0;

    private static final String TEXT = """

            ────────────────────────────────────────────────────────────────────────────────
            Omabotti runs in local mode, as it has no credentials. For trying it out only:
            it listens to this machine alone, and believes whoever asks to be who they say.

            People      %s
            Bot         http://127.0.0.1:%s/api/messages   (server.port)
            Playground  %s
            You are     %s, %s
            or, by LOCAL_PLAYGROUND_USER=2 before the command that starts the bot:
            %s
            Ask         Kuka on Matti Virtasen omatyöntekijä?
                        Vem är Gunnar Lindqvists egna kontaktperson?
            or at once  %s
            ────────────────────────────────────────────────────────────────────────────────
            """;

    private static final String SAMPLE = "40 of the staff and 500 clients, all invented anew at each start";

    private static final String CURL = """
            curl -s http://127.0.0.1:%s/api/messages -H 'Content-Type: application/json' -d '{"type":"message",\
            "text":"omatt 000123","deliveryMode":"expectReplies","serviceUrl":"http://127.0.0.1",\
            "from":{"id":"me","aadObjectId":"%s"},"conversation":{"id":"curl","conversationType":"personal"}}'""";

    private final PlaygroundSettings settings;
    private final Environment environment;
    private final DataSource database;

    LocalNotice(PlaygroundSettings settings, Environment environment, DataSource database) {
        this.settings = settings;
        this.environment = environment;
        this.database = database;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(ORDER)
    void print() throws SQLException {
        System.out.print(text());
    }

    private String text() throws SQLException {
        boolean own = DatabaseContents.of(database) == DatabaseContents.OWN_EXTRACT;
        PlaygroundUser you = PlaygroundUser.chosen(settings.user());
        String port = environment.getProperty("local.server.port", "");
        return TEXT.formatted(
                own ? "those of the extract that you imported, which are kept" : SAMPLE,
                port,
                playground(),
                you.name(),
                you.description(),
                own ? "            the object id of anybody in the staff list that you imported" : users(),
                CURL.formatted(port, you.directoryId()));
    }

    private String playground() {
        return settings.enabled() ? "starts beside the bot; its address follows" : "off (local.playground.enabled)";
    }

    private static String users() {
        List<PlaygroundUser> users = PlaygroundUser.everybody();
        return IntStream.range(0, users.size())
                .mapToObj(i -> "            %d %s, %s"
                        .formatted(i + 1, users.get(i).name(), users.get(i).description()))
                .collect(Collectors.joining("\n"));
    }
}
