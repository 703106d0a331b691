package fi.omabotti.bot;

import static org.awaitility.Awaitility.await;

import fi.omabotti.bot.LeakHunt.Kind;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Talks to the bot as people do, and keeps all that it answered, with what each might be told. */
final class CanaryTalk {

    /** Something that the bot told, and what it might hold. */
    record Told(JsonNode content, String raw, Set<Kind> allowed) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TeamsClient client;
    private final TeamsStub teams;
    private final JdbcClient jdbc;
    private final List<Told> answered = new ArrayList<>();
    private final Map<String, Set<Kind>> asked = new HashMap<>();

    CanaryTalk(TeamsClient client, TeamsStub teams, JdbcClient jdbc) {
        this.client = client;
        this.teams = teams;
        this.jdbc = jdbc;
    }

    Person person(String directoryId, Kind... allowed) {
        return new Person(directoryId, Set.of(allowed));
    }

    /** What was answered in a response, and what was posted to whoever asked. */
    Stream<Told> told() {
        Stream<Told> posted = teams.posted().stream()
                .filter(it -> !isUnasked(it))
                .map(it -> told(it, "", asked.getOrDefault(it.at("/replyToId").asString(), Set.of())));
        return Stream.concat(answered.stream(), posted);
    }

    /**
     * What was sent to somebody who had not asked, and what was put in the place of a card. What one of the staff is to do
     * about a client says nothing before it is opened; everything else tells of colleagues and what they announce.
     */
    Stream<Told> unasked() {
        Stream<JsonNode> posted = teams.posted().stream().filter(CanaryTalk::isUnasked);
        return Stream.concat(posted, teams.updated().stream()).map(it -> told(it, "", allowedUnasked(it)));
    }

    private static Set<Kind> allowedUnasked(JsonNode posted) {
        return posted.path("summary").asString("").equals("Sinulle on viesti")
                ? Set.of(Kind.CLIENT, Kind.STAFF, Kind.WORDS)
                : Set.of(Kind.STAFF, Kind.WORDS);
    }

    private static boolean isUnasked(JsonNode posted) {
        return posted.at("/replyToId").asString("").isEmpty();
    }

    /** But for the address, which is given back as it came. */
    private static Told told(JsonNode content, String head, Set<Kind> allowed) {
        Stream.concat(Stream.of(content), content.path("activities").valueStream())
                .filter(ObjectNode.class::isInstance)
                .forEach(it -> ((ObjectNode) it).remove(List.of("from", "recipient", "conversation")));
        return new Told(content, head + content, allowed);
    }

    /** Whatever it is, by hand; nobody may be told anything. */
    String sends(HttpResponse<String> response) {
        return kept(response, Set.of());
    }

    private String kept(HttpResponse<String> response, Set<Kind> allowed) {
        JsonNode content = response.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(response.body());
        answered.add(told(content, response.headers().map().toString(), allowed));
        return response.statusCode() + " " + content;
    }

    /** One of the staff, or not. */
    final class Person {

        private final String directoryId;
        private final Set<Kind> allowed;
        private AnActivity question = AnActivity.message("");
        private JsonNode card = JSON.createObjectNode();

        private Person(String directoryId, Set<Kind> allowed) {
            this.directoryId = directoryId;
            this.allowed = allowed;
        }

        /** The same one, who may be told other things. */
        Person mayHear(Kind... kinds) {
            Person other = new Person(directoryId, Set.of(kinds));
            other.question = question;
            other.card = card;
            return other;
        }

        AnActivity question() {
            return question;
        }

        String asks(String words) {
            return asks(words, "fi-FI");
        }

        /** And waits for the card, and until the bot knows where it is. */
        String asks(String words, String locale) {
            question = message(words).with("locale", locale);
            sends(question);
            await().until(() -> posted().findAny().isPresent() && isPlaced());
            card = posted().findAny().orElseThrow();
            return card.toString();
        }

        /** Presses a button of the latest card, which gives way to its answer. */
        String presses(String label) {
            return presses(label, Map.of());
        }

        String presses(String label, Map<String, String> written) {
            ObjectNode data = (ObjectNode) button(label).deepCopy();
            written.forEach(data::put);
            AnActivity press = by(AnActivity.ofType("invoke"))
                    .with("name", "adaptiveCard/action")
                    .with("value", Map.of("action", Map.of("verb", "press", "data", data)))
                    .on(question);
            String answer = sends(press);
            card = JSON.readTree(answer.substring(4));
            return answer;
        }

        /** In a dialog: the button that opens it, or the one that sends it. */
        String inDialog(String name, String action, Map<String, String> written) {
            Map<String, Object> data = new HashMap<>(written);
            data.put(
                    "omabotti",
                    Map.of("conversation", "named-worker", "action", action, "language", "fi", "values", Map.of()));
            return sends(by(AnActivity.ofType("invoke")).with("name", name).with("value", Map.of("data", data)));
        }

        /** In a chat of one's own, answered at once. */
        String says(String words) {
            return sends(inOwnChat(AnActivity.message(words)).expectingReplies());
        }

        /** Where everybody reads: nothing about a client may be told there. */
        void saysInChannel(String words) {
            withoutHearing(Kind.CLIENT)
                    .sends(AnActivity.message(words).inChannel().expectingReplies());
        }

        /** With what the button holds and what was written, on a card or in a dialog. */
        String presses(ObjectNode data, boolean inDialog) {
            AnActivity press = inOwnChat(AnActivity.ofType("invoke"));
            return sends(
                    inDialog
                            ? press.with("name", data.has("msteams") ? "task/fetch" : "task/submit")
                                    .with("value", Map.of("data", data))
                            : press.with("name", "adaptiveCard/action")
                                    .with("value", Map.of("action", Map.of("verb", "press", "data", data))));
        }

        private AnActivity inOwnChat(AnActivity activity) {
            return activity.with(
                    "conversation",
                    Map.of("id", "chat-" + directoryId, "conversationType", "personal", "tenantId", Channel.TENANT_ID));
        }

        private Person withoutHearing(Kind hidden) {
            Set<Kind> kinds = new HashSet<>(allowed);
            kinds.remove(hidden);
            return new Person(directoryId, kinds);
        }

        @Override
        public String toString() {
            return directoryId;
        }

        String sends(AnActivity activity) {
            asked.put(activity.id(), allowed);
            return kept(client.send(by(activity)), allowed);
        }

        private AnActivity message(String words) {
            return by(AnActivity.message(words));
        }

        private AnActivity by(AnActivity activity) {
            return activity.with("from", Map.of("id", "29:" + directoryId, "aadObjectId", directoryId));
        }

        private Stream<JsonNode> posted() {
            return teams.posted().stream()
                    .filter(it -> it.at("/replyToId").asString().equals(question.id()));
        }

        private boolean isPlaced() {
            return jdbc.sql("select count(*) from shown_answer where request_id like ? and card_id is null")
                            .param("%" + question.id())
                            .query(Integer.class)
                            .single()
                    == 0;
        }

        private JsonNode button(String label) {
            return card.findParents("title").stream()
                    .filter(it -> it.path("title").asString("").contains(label))
                    .map(it -> it.path("data"))
                    .filter(JsonNode::isObject)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no button " + label + " on " + card));
        }
    }
}
