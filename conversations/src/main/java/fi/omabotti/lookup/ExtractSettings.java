package fi.omabotti.lookup;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the county's extract is expected, Finnish time.
 *
 * @param expected the days on which a new one is taken (V-20)
 * @param dueBy from when on that day it is missed
 * @param tooOldAfter how old the data may be before nothing is answered from it; 0 for no limit (P-28)
 */
@ConfigurationProperties("omabotti.extract")
public record ExtractSettings(
        @DefaultValue({"monday", "tuesday", "wednesday", "thursday", "friday"})
        Set<DayOfWeek> expected,

        @DefaultValue("09:00") LocalTime dueBy,
        @DefaultValue("7d") Duration tooOldAfter) {
    public ExtractSettings {
        expected = Set.copyOf(expected);
    }
}
