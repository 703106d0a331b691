package fi.omabotti.lookup;

import fi.omabotti.audit.AuditEvent;

/** What becomes of a look-up that shows nobody. */
public enum LookUpEvent implements AuditEvent {
    /** Nobody was shown: there is no such client, or the asker may not see them. These are counted against the limits. */
    NOBODY_SHOWN,
    /** The limit was reached: once in each hour or day of it. An alarm. */
    LIMIT_REACHED,
    /** Nobody was looked for: the asker's limit is reached. */
    STOPPED_BY_LIMIT,
    /** Nobody was looked for: look-ups are suspended, or the data is too old. */
    CLOSED,
    /** Nobody was looked for: it was asked where others read along (P-01). */
    ASKED_IN_SHARED_PLACE
}
