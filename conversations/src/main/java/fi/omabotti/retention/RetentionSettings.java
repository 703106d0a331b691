package fi.omabotti.retention;

import java.time.Duration;
import java.time.Period;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long things are kept (V-21). The audit trail is not among them.
 *
 * @param endedAssignments assignments and clienthoods, from the day on which they ended
 * @param endedProposals what was proposed of who is named, from when it ended: as the assignments that it was of. What put an
 *     assignment in force stays as long as that
 * @param endedAbsences from the last day: they are why somebody saw a client, as an assignment is
 * @param closedCorrections from when they were closed
 * @param callBacks who asked whom to call back: once a day, and of no use after it
 * @param missedTerms hashes of words that named nobody
 * @param preTasks what was answered in a pre-task, and who was asked: from its publishing, or from its cut-off when it never was
 * @param conversationState look-ups that wait for a reason
 */
@ConfigurationProperties("omabotti.retention")
public record RetentionSettings(
        @DefaultValue("P12M") Period endedAssignments,
        @DefaultValue("P12M") Period endedProposals,
        @DefaultValue("P12M") Period endedAbsences,
        @DefaultValue("P12M") Period closedCorrections,
        @DefaultValue("P1D") Period callBacks,
        @DefaultValue("P24M") Period missedTerms,
        @DefaultValue("P12M") Period preTasks,
        @DefaultValue("24h") Duration conversationState) {
    public RetentionSettings {
        if (!Stream.of(
                                endedAssignments,
                                endedProposals,
                                endedAbsences,
                                closedCorrections,
                                callBacks,
                                missedTerms,
                                preTasks)
                        .allMatch(RetentionSettings::isSome)
                || conversationState.isNegative()
                || conversationState.isZero()) {
            throw new IllegalArgumentException("omabotti.retention: every term is longer than nothing");
        }
    }

    private static boolean isSome(Period term) {
        return !term.isNegative() && !term.isZero();
    }
}
