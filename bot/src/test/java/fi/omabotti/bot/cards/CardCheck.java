package fi.omabotti.bot.cards;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What is wrong with a card, each fault with its place: what Teams, a phone or a screen reader would stumble over.
 *
 * @see <a href="https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-reference">Teams, "Cards"</a>
 */
final class CardCheck {

    /** In bytes of UTF-16: the most that Teams takes of a message, less room for the rest of it. */
    private static final int LARGEST = 80_000;

    private static final int MOST_ACTIONS = 6;

    private static final Set<String> ELEMENTS = Set.of(
            "TextBlock",
            "Container",
            "ActionSet",
            "FactSet",
            "ColumnSet",
            "Input.Text",
            "Input.Date",
            "Input.Time",
            "Input.ChoiceSet");

    private static final Set<String> ACTIONS =
            Set.of("Action.Execute", "Action.Submit", "Action.OpenUrl", "Action.ToggleVisibility");

    /** By which a reader of each language knows that a field must be filled in; an asterisk is not read aloud. */
    private static final Set<String> REQUIRED =
            Set.of("(pakollinen)", "(obligatoriskt)", "(obligatorisk)", "(required)");

    private final List<String> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private CardCheck() {}

    static List<String> faultsOf(JsonNode card) {
        CardCheck check = new CardCheck();
        check.card(card);
        return List.copyOf(check.faults);
    }

    private void card(JsonNode card) {
        expect(card.path("type").asString("").equals("AdaptiveCard"), "type", "is no adaptive card");
        expect(card.path("version").asString("").equals("1.5"), "version", "is not what Teams draws everywhere");
        expect(Set.of("fi", "sv", "en").contains(card.path("lang").asString("")), "lang", "is none of ours");
        expect(!card.path("fallbackText").asString("").isBlank(), "fallbackText", "says nothing to who sees no card");
        expect(
                card.toString().getBytes(StandardCharsets.UTF_16LE).length <= LARGEST,
                "card",
                "is larger than " + LARGEST + " bytes");
        expect(card.path("body").size() + card.path("actions").size() > 0, "body", "is empty");
        expect(card.path("actions").size() <= MOST_ACTIONS, "actions", "are more than " + MOST_ACTIONS);
        each(card.path("body"), "body", this::element);
        each(card.path("actions"), "actions", this::action);
    }

    private void element(JsonNode element, String at) {
        String type = element.path("type").asString("");
        expect(ELEMENTS.contains(type), at, "is a " + type + ", which not every client draws, and has no fallback");
        switch (type) {
            case "TextBlock" -> {
                expect(!element.path("text").asString("").isBlank(), at, "says nothing");
                expect(element.path("wrap").asBoolean(false), at, "is cut on a phone");
                expect(!element.has("color"), at, "means something by its colour alone");
            }
            case "Container" -> {
                identify(element, at);
                each(element.path("items"), at + ".items", this::element);
                if (element.has("selectAction")) {
                    action(element.path("selectAction"), at + ".selectAction");
                }
            }
            case "ActionSet" -> each(element.path("actions"), at + ".actions", this::action);
            case "FactSet" ->
                each(
                        element.path("facts"),
                        at + ".facts",
                        (fact, place) -> expect(
                                !fact.path("title").asString("").isBlank()
                                        && !fact.path("value").asString("").isBlank(),
                                place,
                                "has no label or no value"));
            case "ColumnSet" -> {
                // A bar: the words above it say what it shows.
            }
            default -> input(element, at);
        }
    }

    private void input(JsonNode input, String at) {
        identify(input, at);
        expect(input.has("id"), at, "brings nothing back, as it has no id");
        String label = input.path("label").asString("");
        expect(!label.isBlank(), at, "has no label");
        if (input.path("isRequired").asBoolean(false)) {
            expect(!input.path("errorMessage").asString("").isBlank(), at, "does not say what is missing");
            expect(
                    REQUIRED.stream().anyMatch(word -> label.replace("\\", "").endsWith(word)),
                    at,
                    "does not say in words that it must be filled in: " + label);
        }
        expect(!input.has("placeholder"), at, "has a placeholder, which goes when somebody writes");
        each(
                input.path("choices"),
                at + ".choices",
                (choice, place) -> expect(
                        !choice.path("title").asString("").isBlank()
                                && !choice.path("value").asString("").isBlank(),
                        place,
                        "is nothing to choose"));
    }

    private void action(JsonNode action, String at) {
        String type = action.path("type").asString("");
        expect(ACTIONS.contains(type), at, "is a " + type);
        expect(!action.path("title").asString("").isBlank(), at, "has no words");
        if (type.equals("Action.Execute")) {
            expect(
                    action.at("/fallback/type").asString("").equals("Action.Submit"),
                    at,
                    "does nothing in a client without Action.Execute");
        }
        if (type.equals("Action.OpenUrl")) {
            expect(action.path("url").asString("").startsWith("https://"), at, "opens no https address");
        }
    }

    private void identify(JsonNode element, String at) {
        String id = element.path("id").asString("");
        expect(id.isEmpty() || ids.add(id), at, "has an id that another one has too");
    }

    private interface Look {
        void at(JsonNode node, String place);
    }

    private void each(JsonNode nodes, String at, Look look) {
        for (int i = 0; i < nodes.size(); i++) {
            look.at(nodes.get(i), at + "[" + i + "]");
        }
    }

    private void expect(boolean sound, String at, String fault) {
        if (!sound) {
            faults.add(at + " " + fault);
        }
    }
}
