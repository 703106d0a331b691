package fi.omabotti.bot.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Time that a test turns by hand. */
public final class ClockOfHands extends Clock {

    private volatile Instant now = Instant.parse("2026-11-24T09:00:00Z");

    public void turn(Duration on) {
        now = now.plus(on);
    }

    public void turnTo(Instant moment) {
        now = moment;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Europe/Helsinki");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
