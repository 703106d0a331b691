package fi.omabotti.bot.questions;

import fi.omabotti.bot.AnActivity;
import fi.omabotti.bot.TeamsClient;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Asks as one of the staff in Teams would, one question at a time, and looks what came of it. */
final class Interview {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TeamsClient teams;
    private final JdbcClient jdbc;
    private final Intents intents;
    private final String locale;
    private final Map<String, String> numbers;

    /** @param locale that Teams tells of the asker's client, such as "fi-FI", whatever language is written */
    Interview(TeamsClient teams, JdbcClient jdbc, Intents intents, String locale) {
        this.teams = teams;
        this.jdbc = jdbc;
        this.intents = intents;
        this.locale = locale;
        this.numbers = jdbc.sql("select id, client_number from client").query().listOfRows().stream()
                .collect(Collectors.toMap(
                        row -> String.valueOf(row.get("id")), row -> String.valueOf(row.get("client_number"))));
    }

    List<Asked> ask(QuestionSet set) {
        return set.questions().stream().map(this::ask).toList();
    }

    private Asked ask(Question question) {
        Map<String, Double> counted = intents.counted();
        AnActivity activity =
                AnActivity.message(question.text()).with("locale", locale).expectingReplies();
        Card card = card(question, teams.send(activity));
        return new Asked(
                question,
                card.told(Set.copyOf(numbers.values())),
                card.offered(numbers),
                intents.since(counted),
                isLookedUp(activity),
                card.language());
    }

    private static Card card(Question question, HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            throw new IllegalStateException(question.id() + " was answered with " + response.statusCode());
        }
        return new Card(JSON.readTree(response.body()).at("/activities/0/attachments/0/content"));
    }

    /** Whatever is looked for is in the trail: with whom it showed, or that it showed nobody. */
    private boolean isLookedUp(AnActivity activity) {
        return jdbc.sql("""
                        select count(*) from audit_entry e
                        where e.request_id like ? and (e.event = 'NOBODY_SHOWN'
                            or exists (select 1 from audit_client c where c.entry_id = e.id))
                        """)
                        .params(List.of("%/" + activity.id()))
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
