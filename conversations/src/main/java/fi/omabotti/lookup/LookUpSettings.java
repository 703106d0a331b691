package fi.omabotti.lookup;

import fi.omabotti.conversation.Asker;
import fi.omabotti.staff.WorkerRole;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How freely clients outside one's own relation may be looked up.
 *
 * @param perHour look-ups in an hour that may tell nothing; 0 for no limit
 * @param perDay the same in 24 hours
 * @param adviceDeskPerHour for the role NEUVONTA
 * @param adviceDeskPerDay for the role NEUVONTA
 * @param byReason who may state a reason and be told without a relation (P-04)
 * @param reasonWithin how long after the look-up the reason may be stated (D7)
 */
@ConfigurationProperties("omabotti.lookups")
public record LookUpSettings(
        @DefaultValue("60") int perHour,
        @DefaultValue("200") int perDay,
        @DefaultValue("200") int adviceDeskPerHour,
        @DefaultValue("1000") int adviceDeskPerDay,
        @DefaultValue("everybody") ByReason byReason,
        @DefaultValue("15m") Duration reasonWithin) {

    /** To whom the way by a reason is open. */
    public enum ByReason {
        EVERYBODY,
        ADVICE_DESK,
        NOBODY
    }

    /** Whether the asker may state a reason. */
    public boolean takeReasonsOf(Asker asker) {
        return switch (byReason) {
            case EVERYBODY -> true;
            case ADVICE_DESK -> asker.roles().contains(WorkerRole.ADVICE_DESK);
            case NOBODY -> false;
        };
    }
}
