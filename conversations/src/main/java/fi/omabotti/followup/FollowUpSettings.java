package fi.omabotti.followup;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a county decides about agreed actions.
 *
 * @param kept how long they are kept after they were due
 */
@ConfigurationProperties("omabotti.follow-up")
record FollowUpSettings(@DefaultValue("P24M") Period kept) {
    FollowUpSettings {
        if (kept.isNegative() || kept.isZero()) {
            throw new IllegalArgumentException("omabotti.follow-up.kept is longer than nothing");
        }
    }
}
