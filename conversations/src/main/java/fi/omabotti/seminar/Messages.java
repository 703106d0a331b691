package fi.omabotti.seminar;

import fi.omabotti.event.Event;
import fi.omabotti.event.EventId;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is sent about events, by the names that it is known by to those who deliver it. */
final class Messages {

    private static final String STATUS = "/status";

    private static final Pattern TO_MANY =
            Pattern.compile("event/(\\d{1,9})/(announcement|change/\\d{1,9}|cancelled|materials/\\d{1,12})");

    private Messages() {}

    static String announcement(EventId id) {
        return of(id, "announcement");
    }

    /** Of a new time or place. */
    static String change(EventId id, int version) {
        return of(id, "change/" + version);
    }

    static String cancelled(EventId id) {
        return of(id, "cancelled");
    }

    /** Each address that is given is told of. */
    static String materials(EventId id, Clock clock) {
        return of(id, "materials/" + clock.instant().getEpochSecond());
    }

    /** To one person, each time that it is done. */
    static String eachTime(Event event, String what, Clock clock) {
        return of(event.id(), what + "/" + clock.millis());
    }

    /** What the sender sees of a message to many. */
    static String status(String message) {
        return message + STATUS;
    }

    /** Of which event a message to many is; empty when it is none of ours. */
    static Optional<EventId> event(String message) {
        Matcher ours = TO_MANY.matcher(message);
        return ours.matches() ? Optional.of(new EventId(Long.parseLong(ours.group(1)))) : Optional.empty();
    }

    private static String of(EventId id, String what) {
        return "event/" + id.value() + "/" + what;
    }
}
