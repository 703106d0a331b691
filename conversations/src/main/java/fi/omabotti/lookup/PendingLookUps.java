package fi.omabotti.lookup;

import fi.omabotti.assignment.ClientId;
import fi.omabotti.conversation.Turn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Look-ups that told nothing, for whoever then states a reason (D7). Nothing of it is on the card: whether somebody was
 * meant cannot be seen from a button, and a button of one look-up never answers for another.
 */
@Component
public class PendingLookUps {

    private final JdbcClient jdbc;
    private final LookUpSettings settings;
    private final Clock clock;

    PendingLookUps(JdbcClient jdbc, LookUpSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param card the turn that its card shows the reply to
     * @param client whom it meant; null for nobody, and for more than one
     */
    public record Pending(String card, @Nullable ClientId client) {}

    /** Keeps whom the turn meant. Joins the caller's transaction. */
    public void remember(Turn turn, @Nullable ClientId meant) {
        // a turn without an id of its own would be taken for the one before
        forget(new Pending(turn.requestId(), null), turn);
        jdbc.sql(
                        "insert into pending_look_up (worker_id, card, client_id, asked_at) values (:asker, :card, :client, :now)")
                .param("asker", turn.asker().id().value())
                .param("card", turn.requestId())
                .param("client", meant == null ? null : meant.value())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /**
     * The asker's look-up that the pressed card belongs to, unless it is too long ago. Where Teams does not say which card it
     * was, there must be only one that it can be.
     */
    public Optional<Pending> of(Turn turn) {
        List<Pending> recent = jdbc.sql("""
                        select card, client_id from pending_look_up
                        where worker_id = :asker and asked_at > :since
                        """)
                .param("asker", turn.asker().id().value())
                .param("since", clock.instant().minus(settings.reasonWithin()).atOffset(ZoneOffset.UTC))
                .query(PendingLookUps::pending)
                .list();
        return turn.cardOf() == null
                ? Optional.of(recent).filter(all -> all.size() == 1).map(all -> all.get(0))
                : recent.stream()
                        .filter(each -> each.card().equals(turn.cardOf()))
                        .findFirst();
    }

    /** The card now shows the reply to this turn. The time goes on counting. Joins the caller's transaction. */
    public void carryOver(Pending pending, Turn turn) {
        jdbc.sql("update pending_look_up set card = :turn where worker_id = :asker and card = :card")
                .param("turn", turn.requestId())
                .param("asker", turn.asker().id().value())
                .param("card", pending.card())
                .update();
    }

    /** It is answered, and answers no second time. Joins the caller's transaction. */
    public void forget(Pending pending, Turn turn) {
        jdbc.sql("delete from pending_look_up where worker_id = :asker and card = :card")
                .param("asker", turn.asker().id().value())
                .param("card", pending.card())
                .update();
    }

    private static Pending pending(ResultSet row, int number) throws SQLException {
        Long client = row.getObject("client_id", Long.class);
        return new Pending(row.getString("card"), client == null ? null : new ClientId(client));
    }
}
