package fi.omabotti.event;

import fi.omabotti.staff.WorkerId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An event, as it stands now.
 *
 * @param version of the details: each correction makes the next one
 * @param sendAt when its announcement goes out; null until that is decided
 * @param materials an address that was given afterwards; null for none
 */
public record Event(
        EventId id,
        EventState state,
        int version,
        EventDetails details,
        WorkerId organiser,
        @Nullable WorkerId coOrganiser,
        @Nullable ZonedDateTime sendAt,
        @Nullable String materials) {

    /** Whether somebody may change it and see who comes. */
    public boolean isRunBy(WorkerId worker) {
        return organisers().anyMatch(worker::equals);
    }

    /** One, or two. */
    public Stream<WorkerId> organisers() {
        return Stream.concat(Stream.of(organiser), Optional.ofNullable(coOrganiser).stream());
    }

    /** Whether its announcement was to be out at that moment. */
    public boolean isOutAt(ZonedDateTime now) {
        return state == EventState.ANNOUNCED && sendAt != null && !sendAt.isAfter(now);
    }

    /** In the trail. */
    public String subject() {
        return "event/" + id.value();
    }
}
