package fi.omabotti.pretask;

import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Reply;
import fi.omabotti.staff.WorkerId;
import java.util.List;

/** Tells people of a pre-task without their asking: implemented by whoever talks of them. */
public interface PreTaskNotices {

    /** It is handed out; who has been told before is left as they are. */
    void handedOut(PreTask task, List<Participant> people, List<Progress> teams, List<Team> channels);

    /** Somebody has not answered yet, and there is not much time left; once on each day. */
    void reminder(PreTask task, WorkerId to);

    /** More of a team have answered: its channel shows it. */
    void progressed(PreTask task, Progress progress, Team channel);

    /**
     * What somebody will be told when it is handed out; to look at before.
     *
     * @param task a draft, too
     */
    Reply preview(PreTask task, Language language);
}
