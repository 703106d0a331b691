package fi.omabotti.lookup;

import fi.omabotti.assignment.ClientId;
import fi.omabotti.conversation.Turn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The clients that somebody was shown last in a chat, for the words that refer back to them ("se toinen", "entä sijainen?").
 * Kept for {@link #KEPT}; whether the asker may still see them is asked anew.
 */
@Component
public class RecentAnswers {

    /** How long words may refer back. */
    public static final Duration KEPT = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;

    RecentAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The last answer.
     *
     * @param clients in the order in which they were offered
     * @param told the one whose worker was told; null while none was chosen
     */
    public record Recent(List<ClientId> clients, @Nullable ClientId told) {
        public Recent {
            clients = List.copyOf(clients);
        }
    }

    private record Row(ClientId client, boolean told) {}

    /** These were offered. Joins the caller's transaction. */
    public void offered(Turn turn, List<ClientId> clients) {
        keep(turn, clients, null);
    }

    /** This one was told: of those that were offered, if it was among them. Joins the caller's transaction. */
    public void told(Turn turn, ClientId client) {
        List<ClientId> offered = of(turn).map(Recent::clients).orElse(List.of());
        keep(turn, offered.contains(client) ? offered : List.of(client), client);
    }

    /** Nobody is spoken of any more. Joins the caller's transaction. */
    public void forget(Turn turn) {
        jdbc.sql("delete from recent_client where worker_id = :asker and chat = :chat")
                .param("asker", turn.asker().id().value())
                .param("chat", turn.chat())
                .update();
    }

    /** What the asker was shown last in this chat, unless it is too long ago. */
    public Optional<Recent> of(Turn turn) {
        List<Row> rows = jdbc.sql("""
                        select client_id, told from recent_client
                        where worker_id = :asker and chat = :chat and shown_at > :since
                        order by place
                        """)
                .param("asker", turn.asker().id().value())
                .param("chat", turn.chat())
                .param("since", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .query(RecentAnswers::row)
                .list();
        ClientId told =
                rows.stream().filter(Row::told).map(Row::client).findFirst().orElse(null);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Recent(rows.stream().map(Row::client).toList(), told));
    }

    /** Removes what words may no longer refer to. */
    public void forgetOldOnes() {
        jdbc.sql("delete from recent_client where shown_at <= :before")
                .param("before", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private void keep(Turn turn, List<ClientId> clients, @Nullable ClientId told) {
        forget(turn);
        for (int place = 0; place < clients.size(); place++) {
            jdbc.sql("insert into recent_client (worker_id, chat, place, client_id, told, shown_at)"
                            + " values (:asker, :chat, :place, :client, :told, :now)")
                    .param("asker", turn.asker().id().value())
                    .param("chat", turn.chat())
                    .param("place", place)
                    .param("client", clients.get(place).value())
                    .param("told", clients.get(place).equals(told))
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(new ClientId(row.getLong("client_id")), row.getBoolean("told"));
    }
}
