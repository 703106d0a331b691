package fi.omabotti.audit;

import fi.omabotti.assignment.ClientId;
import fi.omabotti.conversation.Turn;
import fi.omabotti.staff.UnitId;
import fi.omabotti.staff.WorkerId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail, as it is about to be written: ids and codes only.
 *
 * @param worker who did it; null for a command on the machine or a job
 * @param units those of the worker at that time
 * @param groundText the words of {@link Ground#OTHER}, checked as free text; null otherwise
 * @param shown everybody who is about to be shown, in choices and lists too (V-10)
 * @param withheld whom a look-up meant without being told; null when nobody or several were meant
 * @param subject what else it was about, such as {@code report/17}: an id, never a name
 */
public record AuditRecord(
        AuditEvent event,
        @Nullable WorkerId worker,
        Set<UnitId> units,
        Ground ground,
        @Nullable String groundText,
        List<ClientId> shown,
        @Nullable ClientId withheld,
        @Nullable String subject,
        String requestId) {

    public AuditRecord {
        units = Set.copyOf(units);
        shown = List.copyOf(shown);
    }

    /** Something in a turn, without a ground and with nobody shown until more is said. */
    public static AuditRecord of(AuditEvent event, Turn turn) {
        return new AuditRecord(
                event,
                turn.asker().id(),
                turn.asker().units(),
                Ground.NONE,
                null,
                List.of(),
                null,
                null,
                turn.requestId());
    }

    /** Something that a command on the machine or a job did. */
    public static AuditRecord ofOffice(AuditEvent event, String requestId) {
        return new AuditRecord(event, null, Set.of(), Ground.OFFICE, null, List.of(), null, null, requestId);
    }

    public AuditRecord on(Ground why) {
        return on(why, null);
    }

    public AuditRecord on(Ground why, @Nullable String words) {
        return new AuditRecord(event, worker, units, why, words, shown, withheld, subject, requestId);
    }

    public AuditRecord showing(Collection<ClientId> clients) {
        return new AuditRecord(
                event, worker, units, ground, groundText, List.copyOf(clients), withheld, subject, requestId);
    }

    public AuditRecord withholding(@Nullable ClientId client) {
        return new AuditRecord(event, worker, units, ground, groundText, shown, client, subject, requestId);
    }

    public AuditRecord about(String what) {
        return new AuditRecord(event, worker, units, ground, groundText, shown, withheld, what, requestId);
    }
}
