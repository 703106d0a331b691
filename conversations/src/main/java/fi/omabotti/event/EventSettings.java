package fi.omabotti.event;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the county decides of events.
 *
 * @param approvalOver an announcement to more recipients than these waits for another facilitator
 * @param needsKept how long it is kept which support somebody needs, from the end of the event (V-21)
 */
@ConfigurationProperties("omabotti.events")
public record EventSettings(
        @DefaultValue("300") int approvalOver,
        @DefaultValue("P30D") Period needsKept) {
    public EventSettings {
        if (approvalOver < 0 || needsKept.isNegative() || needsKept.isZero()) {
            throw new IllegalArgumentException("omabotti.events: not below zero, and longer than nothing");
        }
    }
}
