package fi.omabotti.bot;

import static fi.omabotti.bot.AnActivity.message;
import static fi.omabotti.bot.CanaryStep.step;

import fi.omabotti.bot.CanaryTalk.Person;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What comes from people who may hear nothing, and from who knows whom. */
record CanaryOutside(CanaryTalk talk, TeamsClient client, TeamsStub teams) {

    static final int MOST_LOOK_UPS = 80;

    private static final String CANARIES = "Kanarialintunen Vieraslintu 987650121 " + LeakHunt.CODE;
    /** A word in their place is taken for the id of one, and ids are kept. */
    private static final Set<String> ADDRESSES = Set.of("from", "recipient", "conversation");

    private static final String TO_STRANGERS = "Palvelen vain";

    List<CanaryStep> steps() {
        Person stranger = talk.person("0f0f0f0f-0000-4000-8000-000000000001");
        Person taisto = talk.person(CanaryCounty.TIRELESS);
        List<CanaryStep> steps = new ArrayList<>(List.of(
                step("a stranger", () -> stranger.asks("omatt " + CANARIES), TO_STRANGERS),
                step("a guest", () -> as(Map.of("id", "29:x", "name", CANARIES, "userRole", "guest")), TO_STRANGERS),
                step("nobody at all", () -> as(Map.of("id", "29:y", "name", CANARIES)), TO_STRANGERS),
                step("somebody disqualified", () -> taisto.asks("omatt 987650121"), "En voi näyttää"),
                step("too many look-ups", () -> tireless(taisto), "Olet tehnyt paljon hakuja"),
                step("an unknown button", () -> button("named-worker", CANARIES), "vanhentunut"),
                step("an odd value", () -> button("named-worker", "tell"), "vanhentunut"),
                step("an odd report", () -> button("log-report", "release"), "\"type\""),
                step("nobody's button", () -> button(CANARIES, CANARIES), "Näin voin auttaa"),
                step("no token", () -> raw("/api/messages", "Bearer " + LeakHunt.CODE + ".Kanarialintunen", ""), "401"),
                step("no path", () -> raw("/Kanarialintunen?x=" + LeakHunt.CODE, token(), CANARIES), "40"),
                step("too long", () -> posted("\"" + CANARIES.repeat(20_000) + "\""), "413")));
        Stream.of("{\"text\":\"%s", "[\"%s\"]", "{\"%s\":1,\"%<s\":2}", "%s", "{\"type\":{\"%s\":1}}")
                .map(body -> body.formatted(CANARIES))
                .map(body -> step("no activity", () -> posted(body), "40"))
                .forEach(steps::add);
        for (String field : List.of(
                "locale",
                "entities",
                "channelData",
                "value",
                "type",
                "timestamp",
                "name",
                "replyToId",
                "serviceUrl",
                "channelId",
                "textFormat",
                "conversation",
                "recipient",
                "from",
                "attachments",
                "unheardOf")) {
            for (Object value : List.of(
                    CANARIES, List.of(Map.of("type", CANARIES, "text", CANARIES)), Map.of(CANARIES, CANARIES))) {
                if (!(ADDRESSES.contains(field) && value instanceof String)) {
                    steps.add(step("odd " + field, () -> odd(field, value), ""));
                }
            }
        }
        return steps;
    }

    private String as(Map<String, Object> from) {
        return talk.sends(
                client.send(message("omatt " + CANARIES).expectingReplies().with("from", from)));
    }

    private static String tireless(Person taisto) {
        return IntStream.rangeClosed(0, MOST_LOOK_UPS)
                .mapToObj(i -> taisto.sends(message("omatt 98765999" + i).expectingReplies()))
                .reduce("", (before, latest) -> latest);
    }

    private String button(String conversation, String action) {
        Map<String, Object> data = Map.of(
                "omabotti",
                Map.of(
                        "conversation",
                        conversation,
                        "action",
                        action,
                        "values",
                        Map.of("client", CANARIES, "report", CANARIES)),
                "words",
                CANARIES);
        return talk.sends(client.send(AnActivity.ofType("invoke")
                .by(CanaryCounty.LOG_OFFICER)
                .with("name", "adaptiveCard/action")
                .with("value", Map.of("action", Map.of("verb", CANARIES, "data", data)))));
    }

    /** Whatever comes of it. */
    private String odd(String field, Object value) {
        return talk.sends(client.send(message("omatt 98765999")
                .by(CanaryCounty.OUTSIDER)
                .expectingReplies()
                .with(field, value)));
    }

    private String posted(String body) {
        return raw("/api/messages", token(), body);
    }

    private String raw(String path, String authorization, String body) {
        URI address = client.address(path);
        return talk.sends(client.send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("Authorization", authorization)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build()));
    }

    private String token() {
        return "Bearer " + Channel.token(teams.serviceUrl());
    }
}
