package fi.omabotti.pretask;

import fi.omabotti.questionnaire.Pack;
import fi.omabotti.staff.WorkerId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A pre-task, as it stands now.
 *
 * @param version of the questions: each change after it was opened makes the next one
 * @param pack the questions of that version
 * @param organiser who made it; with the second facilitator the only ones to read answers before it is published
 */
public record PreTask(
        PreTaskId id,
        PreTaskState state,
        int version,
        Pack pack,
        Plan plan,
        WorkerId organiser,
        @Nullable WorkerId secondFacilitator) {

    /** Whether an answer is taken. */
    public enum Window {
        /** not yet */
        BEFORE,
        /** yes */
        IN_TIME,
        /** yes, with a mark */
        LATE,
        /** no more */
        OVER
    }

    public Window windowAt(ZonedDateTime now) {
        if (state == PreTaskState.DRAFT || (state == PreTaskState.OPEN && now.isBefore(plan.opensAt()))) {
            return Window.BEFORE;
        }
        if (state != PreTaskState.OPEN || !now.isBefore(plan.cutOffAt())) {
            return Window.OVER;
        }
        return now.isBefore(plan.dueAt()) ? Window.IN_TIME : Window.LATE;
    }

    /** Whether its answers are nobody's any more. */
    public boolean isFrozen() {
        return state == PreTaskState.FROZEN || state == PreTaskState.PUBLISHED;
    }

    /** Whether somebody may change it and read its answers. */
    public boolean isRunBy(WorkerId worker) {
        return facilitators().anyMatch(worker::equals);
    }

    /** One, or two. */
    public Stream<WorkerId> facilitators() {
        return Stream.concat(Stream.of(organiser), Optional.ofNullable(secondFacilitator).stream());
    }

    /** In the trail. */
    public String subject() {
        return "pre-task/" + id.value();
    }
}
