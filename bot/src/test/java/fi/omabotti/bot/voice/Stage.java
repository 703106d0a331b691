package fi.omabotti.bot.voice;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.bot.AToken;
import fi.omabotti.bot.AnActivity;
import fi.omabotti.bot.TeamsClient;
import fi.omabotti.bot.TeamsStub;
import fi.omabotti.bot.auth.ClockOfHands;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The bot and Teams, on the day of the conversations. */
record Stage(TeamsClient client, TeamsStub teams, JdbcClient jdbc, ClockOfHands clock) {

    private static final Duration ISSUED_BEFORE = Duration.ofMinutes(1);
    private static final Duration LASTS = Duration.ofHours(1);

    HttpResponse<String> send(AnActivity activity) {
        Duration away = Duration.between(Instant.now(), clock.instant());
        String token = AToken.good()
                .claim("nbf", away.minus(ISSUED_BEFORE))
                .claim("exp", away.plus(LASTS))
                .forServiceUrl(teams.serviceUrl());
        HttpResponse<String> response =
                client.send(activity.with("timestamp", clock.instant().toString()), token);
        assertThat(response.statusCode()).as(response.body()).isBetween(200, 299);
        return response;
    }

    Stream<JsonNode> answersTo(AnActivity question) {
        return posted().filter(it -> it.path("replyToId").asString("").equals(question.id()));
    }

    Stream<JsonNode> posted() {
        return teams.posted().stream();
    }

    /** Whether the bot knows by now which card it is that answers. */
    boolean isPlaced(AnActivity question) {
        return jdbc.sql("select count(*) from shown_answer where request_id like ? and card_id is null")
                        .param("%" + question.id())
                        .query(Integer.class)
                        .single()
                == 0;
    }
}
