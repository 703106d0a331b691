package fi.omabotti.followup;

import fi.omabotti.conversation.Choice;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The buttons of the cards about agreed actions. */
enum FollowUpButton {
    /** How it goes. */
    ANSWER,
    /** An empty form. */
    FORM,
    /** What was written in it. */
    WRITTEN,
    /** Which one to correct or remove. */
    CHOOSE,
    /** The form of one that there is. */
    EDIT,
    /** Asks whether to remove it. */
    REMOVE,
    REMOVED,
    /** Nothing is done. */
    DROP;

    static final String ACTION = "agreed";
    static final String VERSION = "version";
    static final String STATE = "state";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** In a card, and of the label's text. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Choice choice(String label, Map<String, String> values) {
        return new Choice.Pick(label, FollowUpConversation.NAME, key(), values);
    }

    static Optional<FollowUpButton> named(String action) {
        return Arrays.stream(values()).filter(it -> it.key().equals(action)).findFirst();
    }

    static Map<String, String> of(AgreedAction action) {
        return Map.of(ACTION, Long.toString(action.id()), VERSION, Integer.toString(action.version()));
    }

    static Map<String, String> of(AgreedAction action, ActionState answer) {
        Map<String, String> values = new HashMap<>(of(action));
        values.put(STATE, answer.name());
        return values;
    }

    /** A whole number that came back; -1 for none of ours. */
    static int number(Map<String, String> values, String key) {
        String value = values.getOrDefault(key, "");
        return NUMBER.matcher(value).matches() ? Integer.parseInt(value) : -1;
    }
}
