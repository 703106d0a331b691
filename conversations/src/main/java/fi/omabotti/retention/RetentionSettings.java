package fi.omabotti.retention;

import java.time.Duration;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long things are kept (V-21). The audit trail is not among them.
 *
 * @param endedAssignments assignments and clienthoods, from the day on which they ended
 * @param missedTerms hashes of words that named nobody
 * @param conversationState look-ups that wait for a reason
 */
@ConfigurationProperties("omabotti.retention")
record RetentionSettings(
        @DefaultValue("P12M") Period endedAssignments,
        @DefaultValue("P24M") Period missedTerms,
        @DefaultValue("24h") Duration conversationState) {
    RetentionSettings {
        if (!isSome(endedAssignments)
                || !isSome(missedTerms)
                || conversationState.isNegative()
                || conversationState.isZero()) {
            throw new IllegalArgumentException("omabotti.retention: every term is longer than nothing");
        }
    }

    private static boolean isSome(Period term) {
        return !term.isNegative() && !term.isZero();
    }
}
