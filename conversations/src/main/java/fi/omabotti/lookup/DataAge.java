package fi.omabotti.lookup;

import fi.omabotti.assignment.AssignmentSettings;
import fi.omabotti.assignment.Extracts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How old the assignments are, against when a new extract was expected (P-28, V-20). */
@Component
public class DataAge {

    private static final int WEEK = 7;

    private final Extracts extracts;
    private final ExtractSettings settings;
    private final AssignmentSettings assignments;
    private final Clock clock;

    DataAge(Extracts extracts, ExtractSettings settings, AssignmentSettings assignments, Clock clock) {
        this.extracts = extracts;
        this.settings = settings;
        this.assignments = assignments;
        this.clock = clock;
    }

    /**
     * The age of what is answered from.
     *
     * @param taken when the newest extract was taken, Finnish time
     * @param isMissed a newer one was expected by now
     * @param isTooOld so old that nothing may be answered from it
     */
    public record Age(ZonedDateTime taken, boolean isMissed, boolean isTooOld) {}

    /**
     * Empty before the first extract: then there is nothing to answer from, either. And where the store is the master, which is
     * never older than what it says.
     */
    public Optional<Age> now() {
        return assignments.storeIsMaster()
                ? Optional.empty()
                : extracts.newestTaken().map(taken -> age(taken.atZone(clock.getZone())));
    }

    private Age age(ZonedDateTime taken) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        boolean tooOld = !settings.tooOldAfter().isZero()
                && taken.plus(settings.tooOldAfter()).isBefore(now);
        boolean missed =
                lastDue(now).map(day -> taken.toLocalDate().isBefore(day)).orElse(false);
        return new Age(taken, missed, tooOld);
    }

    /** The last day whose extract had to be here by now. */
    private Optional<LocalDate> lastDue(ZonedDateTime now) {
        LocalDate latest =
                now.toLocalTime().isBefore(settings.dueBy()) ? now.toLocalDate().minusDays(1) : now.toLocalDate();
        return Stream.iterate(latest, day -> day.minusDays(1))
                .limit(WEEK)
                .filter(day -> settings.expected().contains(day.getDayOfWeek()))
                .findFirst();
    }
}
