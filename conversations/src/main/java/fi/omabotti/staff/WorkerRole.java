package fi.omabotti.staff;

/** What somebody of the staff may do with the bot, as the staff list says. */
public enum WorkerRole {
    /** TYONTEKIJA */
    WORKER,
    /** ESIHENKILO */
    SUPERVISOR,
    /** NEUVONTA: advice desk, emergency service */
    ADVICE_DESK,
    /** KEHITTAJA: runs workshops and seminars */
    DEVELOPER,
    /** PAAKAYTTAJA */
    MAIN_USER,
    /** LOKIVASTAAVA: answers for the audit trail */
    LOG_OFFICER,
    /** TURVAKIELTO: may see clients with a non-disclosure order in the own units (V-04) */
    NON_DISCLOSURE
}
