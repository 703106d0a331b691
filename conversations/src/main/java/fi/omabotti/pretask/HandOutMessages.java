package fi.omabotti.pretask;

import fi.omabotti.staff.UnitId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a pre-task is handed out by, under the names that it is known by to those who deliver it. */
public final class HandOutMessages {

    private static final Pattern OURS = Pattern.compile("pre-task/(\\d{1,18})/(hand-out|team/\\d{1,18})");

    private HandOutMessages() {}

    /** To each person. */
    public static String toPeople(PreTask task) {
        return task.subject() + "/hand-out";
    }

    /** To a team's channel. */
    public static String toTeam(PreTask task, UnitId team) {
        return task.subject() + "/team/" + team.value();
    }

    /** Of which pre-task a message is; empty when it hands none out. */
    public static Optional<PreTaskId> task(String message) {
        Matcher ours = OURS.matcher(message);
        return ours.matches() ? Optional.of(new PreTaskId(Long.parseLong(ours.group(1)))) : Optional.empty();
    }
}
