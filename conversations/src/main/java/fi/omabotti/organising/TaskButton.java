package fi.omabotti.organising;

import fi.omabotti.conversation.Choice;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.pretask.PreTaskId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The buttons of the cards that facilitators see. */
enum TaskButton {
    /** The last one, to be changed. */
    COPY,
    /** An empty form. */
    FORM,
    /** A draft, to go on with. */
    EDIT,
    /** What was written in the form. */
    WRITTEN,
    /** A draft is thrown away. */
    DISCARD,
    /** What people will be told, to oneself alone. */
    TEST,
    HAND_OUT,
    /** In which channels teams are told. */
    CHANNELS,
    CHANNELS_WRITTEN,
    /** The questions, to be rewritten. */
    QUESTIONS,
    QUESTIONS_WRITTEN,
    /** Of what is handed out, after another look. */
    QUESTIONS_CHANGED,
    /** How many have answered. */
    MANAGE,
    BY_QUESTION,
    /** What can be changed. */
    CHANGE,
    RESCHEDULE,
    RESCHEDULED,
    ADD,
    /** Who would be added. */
    ADDING,
    ADDED,
    CLOSE,
    CLOSED,
    /** Whom to interview. */
    INTERVIEW,
    /** How far the messages are; no further; once more; everybody. */
    DELIVERY,
    STOP,
    AGAIN,
    REPORT,
    /** Nothing is done. */
    DROP;

    static final String TASK = "task";
    static final String VERSION = "version";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** In a card, and of the label's text. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Choice choice(String label, Map<String, String> values) {
        return new Choice.Pick(label, PreTaskOrganiserConversation.NAME, key(), values);
    }

    static Optional<TaskButton> named(String action) {
        return Arrays.stream(values()).filter(it -> it.key().equals(action)).findFirst();
    }

    static Map<String, String> of(PreTask task) {
        return Map.of(TASK, Long.toString(task.id().value()));
    }

    /** Of its present version: pressed after it was written anew, it does nothing. */
    static Map<String, String> ofVersion(PreTask task) {
        return Map.of(TASK, Long.toString(task.id().value()), VERSION, Integer.toString(task.version()));
    }

    /** What came back; empty when it was never ours. */
    static Optional<PreTaskId> task(Map<String, String> values) {
        return number(values, TASK).map(PreTaskId::new);
    }

    static int version(Map<String, String> values) {
        return number(values, VERSION).map(Long::intValue).orElse(0);
    }

    private static Optional<Long> number(Map<String, String> values, String key) {
        return Optional.ofNullable(values.get(key))
                .filter(it -> NUMBER.matcher(it).matches())
                .map(Long::parseLong);
    }
}
