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

    /** An assignment of the asker's today: in any role, or as a substitute while the substitution lasts (V-03). */
    private static final String OWN_ASSIGNMENT = """
            select 1 from assignment own
            where own.client_id = c.id
              and own.since <= :day and (own.until is null or own.until > :day)
              and (own.worker_id = :asker
                   or (own.substitute_id = :asker
                       and (own.substitute_last_day is null or own.substitute_last_day >= :day)))
            """;

    /** The asker works with the client. */
    public static final String WORKS_WITH = "exists (" + OWN_ASSIGNMENT + ")";

    /** The client has an open clienthood in a unit of the asker's (P-03). */
    private static final String SHARES_A_UNIT = """
            exists (select 1 from clienthood shared
                    where shared.client_id = c.id
                      and shared.since <= :day and (shared.until is null or shared.until > :day)
                      and
            """ + IS_OWN_UNIT.formatted("shared.unit_id") + ")";

    /** The client has a clienthood or an assignment in unit {@code u} by which the asker may know of that unit (P-07). */
    public static final String MAY_KNOW_UNIT =
            "(" + IS_OWN_UNIT.formatted("u.id") + " or exists (" + OWN_ASSIGNMENT + " and own.unit_id = u.id))";

    /**
     * The asker may see the client. With a non-disclosure order (turvakielto) a shared unit is enough only for those with
     * the role (P-08, V-04); whoever is disqualified (esteellinen) sees nothing at all (P-13).
     */
    public static final String MAY_SEE = """
            not exists (select 1 from recusal away
                        where away.worker_id = :asker and away.client_number = c.client_number)
            and (
            """ + WORKS_WITH + """
             or ((c.non_disclosure = false
                  or exists (select 1 from worker_role flag
                             where flag.worker_id = :asker and flag.role = 'NON_DISCLOSURE'))
                 and
            """ + SHARES_A_UNIT + "))";

    private Permission() {}
}
