package fi.omabotti.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until it is turned. */
public final class TurnedClock extends Clock {

    private final ZoneId zone;
    private volatile Instant now;

    TurnedClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    public void turn(Duration on) {
        now = now.plus(on);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TurnedClock(now, other);
    }
}
