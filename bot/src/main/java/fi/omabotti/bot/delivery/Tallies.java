package fi.omabotti.bot.delivery;

import fi.omabotti.conversation.Delivered;
import fi.omabotti.conversation.DeliveryState;
import fi.omabotti.conversation.Obstacle;
import fi.omabotti.conversation.Tally;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far messages are. */
@Component
class Tallies {

    private final JdbcClient jdbc;
    private final BroadcastRows broadcasts;

    Tallies(JdbcClient jdbc, BroadcastRows broadcasts) {
        this.jdbc = jdbc;
        this.broadcasts = broadcasts;
    }

    Tally of(String message) {
        Map<DeliveryState, Integer> states = new EnumMap<>(DeliveryState.class);
        Map<Obstacle, Integer> obstacles = new EnumMap<>(Obstacle.class);
        jdbc.sql("""
                        select state, obstacle, count(*) as messages from outgoing_message
                        where message_key = :message group by state, obstacle
                        """).param("message", message).query(row -> {
            states.merge(DeliveryState.valueOf(row.getString("state")), row.getInt("messages"), Integer::sum);
            Obstacle obstacle = obstacle(row);
            if (obstacle != null) {
                obstacles.merge(obstacle, row.getInt("messages"), Integer::sum);
            }
        });
        boolean waits = states.containsKey(DeliveryState.WAITING);
        return new Tally(states, obstacles, waits ? broadcasts.heldUntil(message) : null);
    }

    List<Delivered> report(String message) {
        return jdbc.sql("""
                        select worker_id, channel_id, state, obstacle, since from outgoing_message
                        where message_key = :message order by id
                        """)
                .param("message", message)
                .query((row, i) -> new Delivered(
                        OutgoingMessages.recipient(row.getLong("worker_id"), row.getString("channel_id")),
                        DeliveryState.valueOf(row.getString("state")),
                        obstacle(row),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The same words for the same numbers. */
    static String inWords(Tally tally) {
        return inOrder(DeliveryState.class, tally.states()) + " " + inOrder(Obstacle.class, tally.obstacles()) + " "
                + tally.heldUntil();
    }

    private static <E extends Enum<E>> EnumMap<E, Integer> inOrder(Class<E> type, Map<E, Integer> numbers) {
        EnumMap<E, Integer> ordered = new EnumMap<>(type);
        ordered.putAll(numbers);
        return ordered;
    }

    private static @Nullable Obstacle obstacle(ResultSet row) throws SQLException {
        String obstacle = row.getString("obstacle");
        return obstacle == null ? null : Obstacle.valueOf(obstacle);
    }
}
