package fi.omabotti.permission;

/**
 * Who may see whom, as conditions for SQL over a client {@code c}, with the parameters {@code :asker} (a worker's id) and
 * {@code :day}. Whoever may not see a client never gets the row, so nothing can be counted, listed or told apart.
 */
public final class Permission {

    /** The asker works in the unit or supervises it. Two look-ups by key: a list of units would be made for each client. */
    private static final String IS_OWN_UNIT = """
            (exists (select 1 from worker_unit mine where mine.worker_id = :asker and mine.unit_id = %1$s)
             or exists (select 1 from supervised_unit led where led.worker_id = :asker and led.unit_id = %1$s))
            """;

    /** The client has a non-disclosure order (turvakielto), or was hidden at once until an extract says more (V-24). */
    public static final String IS_RESTRICTED = "(c.non_disclosure or c.hidden_at is not null)";

    /** An assignment of today that is the asker's: in any role, or as its substitute while the substitution lasts (V-03). */
    private static final String IS_ASKERS = """
            own.worker_id = :asker
            or (own.substitute_id = :asker and (own.substitute_last_day is null or own.substitute_last_day >= :day))
            """;

    /** Whom the asker stands in for today, by their own word and the asker's: no list longer than a few. */
    public static final String COVERED_BY_ASKER = """
            select gone.worker_id from absence gone
            where gone.substitute_id = :asker and gone.state = 'COVERED'
              and gone.first_day <= :day and gone.last_day >= :day
            """;

    private static final String ASSIGNMENT = """
            select 1 from assignment own
            where own.client_id = c.id
              and own.since <= :day and (own.until is null or own.until > :day)
              and (%s)
            """;

    /** Who stands in for somebody has their clients too, except those with a non-disclosure order (V-03). */
    private static final String OWN_ASSIGNMENT = ASSIGNMENT.formatted(
            IS_ASKERS + " or (not " + IS_RESTRICTED + " and own.worker_id in (" + COVERED_BY_ASKER + "))");

    /** The asker works with the client. */
    public static final String WORKS_WITH = "exists (" + OWN_ASSIGNMENT + ")";

    /** The client has a clienthood that is open on the day. */
    private static final String OPEN_CLIENTHOOD = """
            select 1 from clienthood shared
            where shared.client_id = c.id
              and shared.since <= :day and (shared.until is null or shared.until > :day)
            """;

    /** The client has an open clienthood in a unit of the asker's (P-03). */
    private static final String SHARES_A_UNIT =
            "exists (" + OPEN_CLIENTHOOD + " and " + IS_OWN_UNIT.formatted("shared.unit_id") + ")";

    /** The client has a clienthood or an assignment in unit {@code u} by which the asker may know of that unit (P-07). */
    public static final String MAY_KNOW_UNIT =
            "(" + IS_OWN_UNIT.formatted("u.id") + " or exists (" + OWN_ASSIGNMENT + " and own.unit_id = u.id))";

    /** The asker has the role TURVAKIELTO (V-04). */
    private static final String HAS_THE_FLAG =
            "exists (select 1 from worker_role flag where flag.worker_id = :asker and flag.role = 'NON_DISCLOSURE')";

    /**
     * Nobody looks up whom they are disqualified for (esteellinen, P-13), nor themselves: a client who is called as the
     * asker, unless they are the asker's own, as nobody is one's own worker; somebody else's client may be oneself.
     */
    private static final String IS_KEPT_APART = """
            (exists (select 1 from recusal away
                     where away.worker_id = :asker and away.client_number = c.client_number)
             or (exists (select 1 from client_name_key called
                         where called.client_id = c.id and called.given_key || ' ' || called.family_key
                             = (select self.name_key from worker self where self.id = :asker))
                 and not exists (
            """ + ASSIGNMENT.formatted(IS_ASKERS) + ")))";

    /**
     * The asker may see the client by a relation. With a non-disclosure order a shared unit is enough only for those with
     * the role (P-08).
     */
    public static final String MAY_SEE = "not " + IS_KEPT_APART + " and (" + WORKS_WITH + " or ((not " + IS_RESTRICTED
            + " or " + HAS_THE_FLAG + ") and " + SHARES_A_UNIT + "))";

    /** The asker is the client's named worker today. */
    public static final String IS_NAMED_WORKER = """
            exists (select 1 from assignment named
                    where named.client_id = c.id and named.worker_id = :asker and named.role = 'NAMED_WORKER'
                      and named.since <= :day and (named.until is null or named.until > :day))
            """;

    /** The asker leads a unit where the client has an open clienthood. */
    private static final String LEADS_A_UNIT = "exists (" + OPEN_CLIENTHOOD
            + " and exists (select 1 from supervised_unit led"
            + " where led.worker_id = :asker and led.unit_id = shared.unit_id))";

    /**
     * The asker may know who the named workers were: the supervisor, and whoever is it now (P-12). With a non-disclosure
     * order nobody is told more than who it is today (P-08).
     */
    public static final String MAY_SEE_HISTORY =
            MAY_SEE + " and not " + IS_RESTRICTED + " and (" + IS_NAMED_WORKER + " or " + LEADS_A_UNIT + ")";

    /** The asker may confirm who is to be the client's named worker: sees the client, and leads a unit of the client's (V-02). */
    public static final String MAY_CONFIRM = MAY_SEE + " and " + LEADS_A_UNIT;

    /** The asker, having no relation, may be told the worker of this client for a stated reason (P-04). */
    public static final String MAY_BE_TOLD_FOR_A_REASON =
            "not " + IS_KEPT_APART + " and not " + IS_RESTRICTED + " and exists (" + OPEN_CLIENTHOOD + ")";

    /** The asker answers for the log, and may handle that of this client: nobody handles one's own, nor one's family's. */
    public static final String MAY_HANDLE_THE_LOG_OF = "not " + IS_KEPT_APART
            + " and exists (select 1 from worker_role officer"
            + " where officer.worker_id = :asker and officer.role = 'LOG_OFFICER')";

    /** Everybody: only to record whom a look-up meant that told nothing. */
    public static final String EVERYBODY = "1 = 1";

    private Permission() {}
}
