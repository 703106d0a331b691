package fi.omabotti.proposal;

import fi.omabotti.assignment.AssignmentRole;
import fi.omabotti.assignment.ClientId;
import fi.omabotti.assignment.NotNamedReason;
import fi.omabotti.staff.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of the store as a proposal. */
final class ProposalRows {

    private ProposalRows() {}

    static Proposal proposal(ResultSet row, int number) throws SQLException {
        String reason = row.getString("not_named_reason");
        String basis = row.getString("basis");
        return new Proposal(
                row.getLong("id"),
                new ClientId(row.getLong("client_id")),
                new Wish(
                        ProposalKind.valueOf(row.getString("kind")),
                        AssignmentRole.valueOf(row.getString("role")),
                        worker(row, "worker_id"),
                        reason == null ? null : NotNamedReason.valueOf(reason)),
                basis == null ? null : Basis.valueOf(basis),
                row.getString("named_before"),
                ProposalState.valueOf(row.getString("state")),
                row.getObject("replaces_id", Long.class),
                new WorkerId(row.getLong("proposed_by_id")),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                worker(row, "confirmed_by_id"),
                instant(row, "confirmed_at"),
                worker(row, "ended_by_id"),
                row.getObject("client_told_on", LocalDate.class));
    }

    private static @Nullable WorkerId worker(ResultSet row, String column) throws SQLException {
        Long id = row.getObject(column, Long.class);
        return id == null ? null : new WorkerId(id);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** Ids of those in a role: sorted, separated by a space. */
    static String ids(NamingFacts facts, AssignmentRole role) {
        return facts.inRole(role).stream()
                .map(it -> it.worker().value())
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }
}
