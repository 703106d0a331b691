package fi.omabotti.bot;

import static fi.omabotti.bot.CanaryStep.step;

import fi.omabotti.bot.CanaryTalk.Person;
import fi.omabotti.bot.LeakHunt.Kind;
import fi.omabotti.conversation.Conversation;
import fi.omabotti.conversation.Language;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * All that the bot understands is said to it by everybody, in a chat and in a channel, and every kind of button that
 * comes of it is pressed: with plain words in its fields, with a full name, and with an identity code. Whoever adds a
 * conversation has it swept.
 */
final class CanarySweep {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> FILLINGS =
            List.of("Kanariasyy", "Kanariasyy: Tuntemalintu Teuvo soitti", "Kanariasyy " + LeakHunt.CODE);

    /** What somebody says beside the examples. */
    private static final Map<String, List<String>> OWN_WORDS = Map.of(
            CanaryCounty.NAMED_WORKER,
            List.of(
                    "omatt 987650123",
                    "Vaihda Kerttuli Kääpiösirkulle omatyöntekijäksi Silja Sulka",
                    "Olen poissa 7.12.–9.12., sijainen Silja Sulka"));

    /** Buttons that end what others are to see first. */
    private static final Pattern ENDS =
            Pattern.compile(".*/(close|closed|call-off|called-off|discard|drop|frozen|release)");

    /** A button that was seen: pressed once by each person with each filling, wherever it is seen again. */
    private record Button(JsonNode card, ObjectNode data, boolean inDialog) {

        private String kind() {
            return data.at("/omabotti/conversation").asString() + "/"
                    + data.at("/omabotti/action").asString();
        }
    }

    private final CanaryTalk talk;
    private final List<Conversation> conversations;
    private final Set<String> pressed = new HashSet<>();

    CanarySweep(CanaryTalk talk, Stream<Conversation> conversations) {
        this.talk = talk;
        this.conversations = conversations
                .filter(it -> !it.getClass().getPackageName().startsWith("fi.omabotti.bot"))
                .toList();
    }

    /** Who makes events and pre-tasks comes first; what is made is ended last. */
    List<CanaryStep> steps() {
        Person kia = talk.person(CanaryCounty.FACILITATOR, Kind.STAFF, Kind.WORDS);
        Stream<Person> workers = Stream.of(
                talk.person(CanaryCounty.NAMED_WORKER, Kind.CLIENT, Kind.STAFF, Kind.WORDS),
                talk.person(CanaryCounty.SUPERVISOR, Kind.CLIENT, Kind.STAFF, Kind.WORDS),
                talk.person(CanaryCounty.OUTSIDER, Kind.STAFF, Kind.WORDS),
                talk.person(CanaryCounty.LOG_OFFICER, Kind.STAFF, Kind.WORDS),
                talk.person(CanaryCounty.MAIN_USER, Kind.STAFF, Kind.WORDS));
        return Stream.of(sweeps(kia, false), workers.flatMap(it -> sweeps(it, true)), sweeps(kia, true))
                .flatMap(it -> it)
                .toList();
    }

    private Stream<CanaryStep> sweeps(Person person, boolean toTheEnd) {
        List<String> ownWords = OWN_WORDS.getOrDefault(person.toString(), List.of());
        return Stream.concat(Stream.of(ownWords), conversations.stream().map(it -> it.examples(Language.FI)))
                .filter(sentences -> !sentences.isEmpty())
                .map(sentences -> step(sentences.get(0), () -> sweep(person, sentences, toTheEnd), "\"type\""));
    }

    private String sweep(Person person, List<String> sentences, boolean toTheEnd) {
        Deque<Button> buttons = new ArrayDeque<>();
        StringBuilder answers = new StringBuilder();
        for (String words : sentences) {
            answers.append(keep(person.says(words), buttons));
            person.saysInChannel(words);
        }
        while (!buttons.isEmpty()) {
            Button button = buttons.pop();
            if (toTheEnd || !ENDS.matcher(button.kind()).matches()) {
                press(person, button, buttons);
            }
        }
        return answers.toString();
    }

    private void press(Person person, Button button, Deque<Button> buttons) {
        for (String filling : FILLINGS) {
            if (pressed.add(person + button.kind() + filling)) {
                ObjectNode data = button.data().deepCopy();
                CanaryField.of(button.card()).forEach(field -> field.fill(data, filling));
                keep(person.presses(data, button.inDialog()), buttons);
            }
        }
    }

    /** The buttons of an answer, and of those that it offers to open a dialog by. */
    private static String keep(String answer, Deque<Button> buttons) {
        JsonNode content = JSON.readTree(answer.substring(4));
        boolean inDialog = content.has("task");
        content.findParents("data").stream()
                .map(it -> it.path("data"))
                .filter(it ->
                        !it.at("/omabotti/conversation").asString("parrot").equals("parrot"))
                .map(ObjectNode.class::cast)
                .forEach(data -> buttons.add(new Button(
                        content,
                        data,
                        inDialog || data.at("/msteams/type").asString("").startsWith("task"))));
        return answer;
    }
}
