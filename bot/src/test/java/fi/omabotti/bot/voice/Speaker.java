package fi.omabotti.bot.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.omabotti.bot.AnActivity;
import fi.omabotti.bot.Channel;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One of the staff in Teams, with the card that is in front of them. */
final class Speaker {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Stage stage;
    private final String directoryId;
    private JsonNode card = JSON.createObjectNode();
    private String cardId = "";
    private int read;

    Speaker(Stage stage, String directoryId) {
        this.stage = stage;
        this.directoryId = directoryId;
    }

    List<String> says(String words) {
        return asks(inOwnChat(AnActivity.message(words)));
    }

    /** Where others read along. */
    List<String> saysInChannel(String words) {
        return asks(by(AnActivity.message("<at>Omabotti</at> " + words).inChannel()));
    }

    private List<String> asks(AnActivity question) {
        stage.awaitDelivery();
        stage.send(question);
        await().until(() -> stage.answersTo(question).findAny().isPresent() && stage.isPlaced(question));
        return shown(
                stage.answersTo(question).findAny().orElseThrow().at("/attachments/0/content"),
                "card-" + question.id());
    }

    /** A button, or a row, of the card in front; what the answer is takes its place. */
    List<String> presses(String label, Map<String, String> written) {
        ObjectNode data = (ObjectNode) button(label).deepCopy();
        Input.of(card).forEach(input -> input.addTo(data, written));
        assertThat(data.propertyNames()).as("fields of the card").containsAll(written.keySet());
        AnActivity press = inOwnChat(AnActivity.ofType("invoke"))
                .with("name", "adaptiveCard/action")
                .with("value", Map.of("action", Map.of("verb", "press", "data", data)))
                .with("replyToId", cardId);
        HttpResponse<String> answer = stage.send(press);
        return shown(JSON.readTree(answer.body()).path("value"), cardId);
    }

    /** What comes without having been asked for. */
    List<String> isSent() {
        await().until(() -> unasked().count() > read);
        JsonNode message = unasked().skip(read).findFirst().orElseThrow();
        read++;
        return shown(message.at("/attachments/0/content"), "");
    }

    private Stream<JsonNode> unasked() {
        return stage.posted()
                .filter(it -> it.path("replyToId").isMissingNode())
                .filter(it -> it.at("/conversation/id").asString().equals(chat()));
    }

    private List<String> shown(JsonNode latest, String id) {
        card = latest;
        cardId = id;
        return Reader.lines(card);
    }

    private AnActivity inOwnChat(AnActivity activity) {
        return by(activity)
                .with(
                        "conversation",
                        Map.of("id", chat(), "conversationType", "personal", "tenantId", Channel.TENANT_ID));
    }

    private AnActivity by(AnActivity activity) {
        return activity.with("from", Map.of("id", "29:" + directoryId, "aadObjectId", directoryId));
    }

    private String chat() {
        return "chat-of-" + directoryId;
    }

    private JsonNode button(String label) {
        return card.findParents("title").stream()
                .filter(it -> it.path("title").asString("").equals(label))
                .map(it -> it.path("data"))
                .filter(JsonNode::isObject)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " on " + Reader.lines(card)));
    }
}
