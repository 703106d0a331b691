package fi.omabotti.event;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What is told of an event. Times are of Europe/Helsinki.
 *
 * @param titleSv empty: as in Finnish
 * @param link where it takes place in Teams; empty for nowhere there
 * @param capacity how many seats; null for as many as come
 * @param signUpUntil the moment from which nobody signs up any more
 * @param asksNeeds whether whoever signs up is asked which support they need
 */
public record EventDetails(
        EventKind kind,
        String titleFi,
        String titleSv,
        ZonedDateTime start,
        ZonedDateTime end,
        String link,
        String words,
        @Nullable Integer capacity,
        ZonedDateTime signUpUntil,
        boolean asksNeeds) {}
