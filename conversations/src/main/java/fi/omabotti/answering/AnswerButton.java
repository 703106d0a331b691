package fi.omabotti.answering;

import fi.omabotti.conversation.Choice;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The buttons of the cards about pre-tasks. */
enum AnswerButton {
    /** Goes on where one is, or shows what was handed in. */
    OPEN,
    /** A page of the form. */
    PAGE,
    /** Keeps a page, and goes to another one. */
    SAVE,
    /** All that was answered, before it is handed in. */
    CHECK,
    SUBMIT,
    /** Asks whether to delete. */
    DELETE,
    DELETED,
    WHO_SEES,
    DECLINE,
    /** Takes part after all. */
    TAKE_PART,
    /** Asks until when. */
    AWAY,
    AWAY_UNTIL,
    /** The team's part. */
    TEAM,
    /** Nothing is done. */
    DROP;

    /** In a card, and of the label's text. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Choice choice(String label, Map<String, String> values) {
        return new Choice.Pick(label, PreTaskConversation.NAME, key(), values);
    }

    /** In a window over the chat; the same comes of it. */
    Choice inDialog(String label, Map<String, String> values) {
        return new Choice.OpenDialog(label, PreTaskConversation.NAME, key(), values);
    }

    static Optional<AnswerButton> named(String action) {
        return Arrays.stream(values()).filter(it -> it.key().equals(action)).findFirst();
    }
}
