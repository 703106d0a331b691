package fi.omabotti.bot.doctor;

import java.util.List;
import java.util.stream.Stream;

/** What no program can see. It is listed each time, and never counts as passed. */
record ForPeople() implements Check {

    @Override
    public List<Finding> look() {
        return Stream.of(
                        "impact-assessment",
                        "system-class",
                        "records-of-processing",
                        "security-plan",
                        "teams-retention",
                        "cooperation",
                        "app-allowed",
                        "notification-previews",
                        "legal-basis",
                        "who-may-look",
                        "backups",
                        "proxy",
                        "role-guide")
                .map(it -> Finding.toConfirm("people-" + it))
                .toList();
    }
}
