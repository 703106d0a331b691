package fi.omabotti.bot.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.omabotti.bot.AToken;
import fi.omabotti.bot.AnActivity;
import fi.omabotti.bot.Channel;
import fi.omabotti.bot.TeamsClient;
import fi.omabotti.bot.TeamsStub;
import fi.omabotti.bot.auth.ClockOfHands;
import fi.omabotti.event.EventUpkeep;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The bot and Teams, on the day of the conversations. */
record Stage(TeamsClient client, TeamsStub teams, JdbcClient jdbc, ClockOfHands clock, EventUpkeep events) {

    private static final Duration ISSUED_BEFORE = Duration.ofMinutes(1);
    private static final Duration LASTS = Duration.ofHours(1);

    /** Time goes by, and what is done every few seconds is done. */
    void turn(Duration time) {
        clock.turn(time);
        events.promote();
    }

    /** Until nothing is on its way to anybody who can be reached. */
    void awaitDelivery() {
        await().until(() -> jdbc.sql("""
                                select count(*) from outgoing_message m
                                where m.state = 'SENDING' or m.state = 'WAITING' and (m.channel_id is not null or exists (
                                    select 1 from conversation_reference r join worker w on w.directory_id = r.directory_id
                                    where w.id = m.worker_id))
                                """).query(Integer.class).single() == 0);
    }

    /** The bot is added to a team. */
    void install(String team) {
        String general = "19:" + team + "@thread.tacv2";
        send(AnActivity.ofType("installationUpdate")
                .with("action", "add")
                .with(
                        "conversation",
                        Map.of("id", general, "conversationType", "channel", "tenantId", Channel.TENANT_ID))
                .with(
                        "channelData",
                        Map.of(
                                "tenant",
                                Map.of("id", Channel.TENANT_ID),
                                "team",
                                Map.of("id", general, "name", team))));
    }

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
