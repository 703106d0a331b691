package fi.omabotti.retention;

/**
 * How much was removed, in rows.
 *
 * @param preTasks answers, and who was asked
 * @param namelessClients clients of whom a number is left, as the audit trail or a log report tells of them
 * @param deletedClients clients of whom nothing is left
 */
public record RetentionReport(
        int assignments,
        int clienthoods,
        int proposals,
        int absences,
        int corrections,
        int callBacks,
        int missedTerms,
        int pendingLookUps,
        int preTasks,
        int namelessClients,
        int deletedClients) {}
