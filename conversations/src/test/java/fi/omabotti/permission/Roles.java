package fi.omabotti.permission;

import fi.omabotti.staff.WorkerRole;
import java.util.List;

/** What the staff list lets somebody do. */
enum Roles {
    NONE,
    WORKER(WorkerRole.WORKER),
    SUPERVISOR(WorkerRole.SUPERVISOR),
    ADVICE_DESK(WorkerRole.ADVICE_DESK),
    DEVELOPER(WorkerRole.DEVELOPER),
    MAIN_USER(WorkerRole.MAIN_USER),
    LOG_OFFICER(WorkerRole.LOG_OFFICER),
    FLAGGED(WorkerRole.NON_DISCLOSURE),
    FLAGGED_SUPERVISOR(WorkerRole.SUPERVISOR, WorkerRole.NON_DISCLOSURE),
    EVERY(WorkerRole.values());

    private final String names;

    Roles(WorkerRole... roles) {
        this.names =
                String.join(" ", List.of(roles).stream().map(WorkerRole::name).toList());
    }

    List<WorkerRole> all() {
        return names.isEmpty()
                ? List.of()
                : List.of(names.split(" ", -1)).stream()
                        .map(WorkerRole::valueOf)
                        .toList();
    }
}
