package fi.omabotti.pretask;

import java.util.List;
import org.springframework.stereotype.Component;

/** Hands a pre-task out: to each participant in their own chat, and to the channels of the teams. */
@Component
public class HandingOut {

    private final PreTasks tasks;
    private final PreTaskBook book;
    private final Participants participants;
    private final ProgressCounts counts;
    private final PreTaskNotices notices;

    HandingOut(
            PreTasks tasks,
            PreTaskBook book,
            Participants participants,
            ProgressCounts counts,
            PreTaskNotices notices) {
        this.tasks = tasks;
        this.book = book;
        this.participants = participants;
        this.counts = counts;
        this.notices = notices;
    }

    /**
     * Opens a draft, and tells everybody when it opens. Joins the caller's transaction.
     *
     * @param version that was read
     * @return false when that was done before, or it was written anew meanwhile
     */
    public boolean handOut(PreTaskId id, int version) {
        if (!book.open(id, version)) {
            return false;
        }
        tell(id);
        return true;
    }

    /** Tells those who were {@link Participants#add added} since; nobody else is told twice. Joins the caller's transaction. */
    public void handOutToNewOnes(PreTaskId id) {
        tasks.find(id).filter(it -> it.state() == PreTaskState.OPEN).ifPresent(it -> tell(id));
    }

    private void tell(PreTaskId id) {
        List<Team> channels =
                tasks.teams(id).stream().filter(it -> it.channel() != null).toList();
        notices.handedOut(tasks.find(id).orElseThrow(), participants.all(id), counts.of(id), channels);
    }
}
