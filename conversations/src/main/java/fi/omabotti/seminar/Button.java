package fi.omabotti.seminar;

import fi.omabotti.conversation.Choice;
import fi.omabotti.event.EventId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The buttons of the cards about events, and whose they are. */
enum Button {
    /** Shows an event. */
    SHOW(false),
    SIGN_UP(false),
    /** Into the queue. */
    WAIT(false),
    /** Gives up the seat, or the place in the queue. */
    LEAVE(false),
    /** Takes that back. */
    UNDO(false),
    /** Which support is needed. */
    NEED(false),
    ATTENDED(false),
    /** Nothing is done. */
    DROP(false),

    /** The last event, to be changed. */
    COPY(true),
    /** An empty form. */
    FORM(true),
    /** A form filled in with what was written. */
    EDIT(true),
    /** What was written in the form. */
    WRITTEN(true),
    /** A draft is thrown away. */
    DISCARD(true),
    /** The announcement, to oneself. */
    TEST(true),
    SEND(true),
    /** At the time that was written. */
    SCHEDULE(true),
    APPROVE(true),
    REFUSE(true),
    /** What was written in the form becomes what is announced. */
    CORRECT(true),
    /** Asks whether to call it off. */
    CALL_OFF(true),
    CALLED_OFF(true),
    /** What the organisers see of their event. */
    MANAGE(true),
    LIST(true),
    EXPORT(true),
    MATERIALS(true),
    GIVE_MATERIALS(true),
    /** Of a message: how far it is, no further, once more, everybody. */
    STATUS(true),
    STOP(true),
    AGAIN(true),
    REPORT(true);

    static final String EVENT = "event";
    static final String VERSION = "version";
    static final String MESSAGE = "message";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final boolean organisers;

    Button(boolean organisers) {
        this.organisers = organisers;
    }

    /** In a card, and of the label's text. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Choice choice(String label, Map<String, String> values) {
        return new Choice.Pick(
                label, organisers ? OrganiserConversation.NAME : SeminarConversation.NAME, key(), values);
    }

    /** The button of an action, if it is one of the organisers', or of everybody's. */
    static Optional<Button> named(String action, boolean organisers) {
        return Arrays.stream(values())
                .filter(it -> it.organisers == organisers && it.key().equals(action))
                .findFirst();
    }

    static Map<String, String> of(EventId event) {
        return Map.of(EVENT, Long.toString(event.value()));
    }

    /** Of an event in certain words: pressed after they were changed, it does nothing. */
    static Map<String, String> of(EventId event, int version) {
        Map<String, String> values = new HashMap<>(of(event));
        values.put(VERSION, Integer.toString(version));
        return values;
    }

    /** What came back; empty when it was never ours. */
    static Optional<EventId> event(Map<String, String> values) {
        return number(values, EVENT).map(EventId::new);
    }

    static int version(Map<String, String> values, String key) {
        return number(values, key).map(Long::intValue).orElse(0);
    }

    private static Optional<Long> number(Map<String, String> values, String key) {
        return Optional.ofNullable(values.get(key))
                .filter(value -> NUMBER.matcher(value).matches())
                .map(Long::parseLong);
    }
}
