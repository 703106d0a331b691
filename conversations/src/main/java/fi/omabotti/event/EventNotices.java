package fi.omabotti.event;

import fi.omabotti.staff.WorkerId;

/** Tells people of what happens to them without their asking: implemented by whoever talks of events. Each is told once. */
public interface EventNotices {

    /** Somebody waited, and has a seat now. */
    void promoted(Event event, Promoted who);

    /**
     * It begins soon.
     *
     * @param soon in half an hour; else tomorrow
     * @param awayThen whether the colleague told of an absence on that day
     */
    void reminder(Event event, WorkerId to, boolean soon, boolean awayThen);
}
