package fi.omabotti.permission;

import fi.omabotti.conversation.Asker;
import fi.omabotti.conversation.Place;
import fi.omabotti.staff.WorkerRole;
import java.util.Set;

/**
 * Everything confidential that can be done in a chat, and who may do it. All of it is done in the person's own chat only
 * (P-01). For what is done about a client, {@link Permission} narrows it further, in SQL.
 */
public enum Action {
    /** Asks who works with a client: whoever has a relation to the client (P-03). */
    LOOK_UP,
    /** The same without a relation, for a stated reason (P-04); a county can switch it off. */
    LOOK_UP_FOR_A_REASON,
    /** Asks who the named workers were: the named worker of today, and the supervisor (P-12). */
    SEE_HISTORY,
    /** Proposes who is to be named, or that nobody need be: whoever has a relation to the client (V-02). */
    PROPOSE_NAMING,
    /** Confirms it: who leads a unit of the client's (V-02). */
    CONFIRM_NAMING,
    /** Hides a client at once (V-24): a main user, or a supervisor with the role TURVAKIELTO who sees the client. */
    HIDE_CLIENT,
    /** Stops all look-ups, and lets them go on (V-24). */
    SUSPEND_LOOK_UPS,
    /** Lists the clients of the own units who have a non-disclosure order and nobody named (V-05). */
    LIST_RESTRICTED_WITHOUT_WORKER,
    /** Orders, checks and releases a client's log report (P-17, V-06). */
    HANDLE_LOG_REPORT,
    /** Sees what colleagues have said is wrong about clients of the own units, and closes it. */
    HANDLE_CORRECTIONS,
    /** Sees how the own units' staff look up clients without a relation: no client in it (V-05). */
    SEE_USE_IN_OWN_UNITS,
    /** Sees the same of everybody, with client ids (V-05). */
    SEE_ALL_USE,
    /** Sees how often each unit asked about clients where others read along: nobody of the staff in it, and no client. */
    SEE_USE_IN_SHARED_PLACES,
    /** Lists the clients with whom oneself works (P-11). */
    LIST_OWN_CLIENTS,
    /** Lists clients of the units one leads who have nobody named, or break a rule (P-11). */
    LIST_CLIENTS_OF_OWN_UNITS,
    /** Sees how many clients each worker of the units one leads has: no client in it (P-11). */
    SEE_CASELOAD_OF_OWN_UNITS,
    /** Tells of an own absence, asks a substitute, and answers who asks: why somebody is away is nobody else's to read. */
    TELL_OF_ABSENCE,
    /** Announces events, and sees who comes and which support they need: of the own ones only. */
    RUN_EVENTS,
    /** Makes pre-tasks and hands them out, and sees how many have answered: of the own ones only. */
    RUN_PRE_TASKS,
    /** Answers a pre-task that one was asked, and reads one's own answer or the own team's: nobody else's. */
    ANSWER_PRE_TASK,
    /** Sees what the own teams have agreed on. */
    SEE_AGREED_ACTIONS,
    /** Sees how far the actions of all teams are: numbers only. */
    SEE_PROGRESS_OF_AGREED_ACTIONS,
    /** Writes down what a team has agreed on: a facilitator of any team, a supervisor of the teams they lead. */
    RECORD_AGREED_ACTION,
    /** Sees how clear the role is, of the own team where it is large enough. */
    SEE_PULSE,
    /** Drafts the description of the named worker's role: a facilitator. */
    WRITE_ROLE_DESCRIPTION,
    /** Accepts it, when another has submitted it. */
    ACCEPT_ROLE_DESCRIPTION,
    /** Compiles what a pre-task brought, sorts, freezes and publishes it, and reads every answer: of the own ones only. */
    COMPILE_PRE_TASK,
    /** Reads a compilation: the own team's when it is shared, and that of all when it is published. */
    READ_COMPILATION;

    /** Whether somebody with the asker's roles may do this here. */
    public boolean isOpenTo(Asker asker, Place place) {
        return place == Place.PERSONAL && isFor(asker.roles());
    }

    private boolean isFor(Set<WorkerRole> roles) {
        return switch (this) {
            case LOOK_UP,
                    SEE_HISTORY,
                    LOOK_UP_FOR_A_REASON,
                    LIST_OWN_CLIENTS,
                    TELL_OF_ABSENCE,
                    PROPOSE_NAMING,
                    CONFIRM_NAMING,
                    ANSWER_PRE_TASK,
                    SEE_AGREED_ACTIONS,
                    SEE_PULSE,
                    READ_COMPILATION -> true;
            case RECORD_AGREED_ACTION -> roles.contains(WorkerRole.DEVELOPER) || roles.contains(WorkerRole.SUPERVISOR);
            case RUN_EVENTS, RUN_PRE_TASKS, COMPILE_PRE_TASK, WRITE_ROLE_DESCRIPTION, SEE_PROGRESS_OF_AGREED_ACTIONS ->
                roles.contains(WorkerRole.DEVELOPER);
            case HIDE_CLIENT -> roles.contains(WorkerRole.MAIN_USER) || isFlaggedSupervisor(roles);
            case SUSPEND_LOOK_UPS -> roles.contains(WorkerRole.MAIN_USER) || roles.contains(WorkerRole.LOG_OFFICER);
            case LIST_RESTRICTED_WITHOUT_WORKER -> isFlaggedSupervisor(roles);
            case HANDLE_LOG_REPORT, SEE_ALL_USE -> roles.contains(WorkerRole.LOG_OFFICER);
            case SEE_USE_IN_OWN_UNITS, LIST_CLIENTS_OF_OWN_UNITS, SEE_CASELOAD_OF_OWN_UNITS, HANDLE_CORRECTIONS ->
                roles.contains(WorkerRole.SUPERVISOR);
            case SEE_USE_IN_SHARED_PLACES, ACCEPT_ROLE_DESCRIPTION ->
                roles.contains(WorkerRole.MAIN_USER) || roles.contains(WorkerRole.DEVELOPER);
        };
    }

    private static boolean isFlaggedSupervisor(Set<WorkerRole> roles) {
        return roles.contains(WorkerRole.SUPERVISOR) && roles.contains(WorkerRole.NON_DISCLOSURE);
    }
}
