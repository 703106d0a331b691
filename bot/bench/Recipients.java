import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** Many people who have a chat with the bot, and what is written down for them. */
record Recipients(String url, int count, String serviceUrl) {

    private static final String CARD = "{\"type\":\"AdaptiveCard\",\"version\":\"1.5\",\"body\":"
            + "[{\"type\":\"TextBlock\",\"wrap\":true,\"text\":\"Seminaari 3.12.2026 klo 9\"}]}";

    void arrive() throws SQLException {
        try (Connection db = open();
                PreparedStatement worker = db.prepareStatement(
                        "insert into worker (username, directory_id, display_name) values (?, ?, 'Monelle Menevä')");
                PreparedStatement chat = db.prepareStatement("""
                        insert into conversation_reference (directory_id, conversation_id, service_url, tenant_id,
                                                            user_id, bot_id, updated_at)
                        values (?, ?, ?, ?, ?, ?, current_timestamp)
                        """)) {
            db.setAutoCommit(false);
            for (int i = 0; i < count; i++) {
                set(worker, "many-" + i + "@esimerkki.fi", "many-" + i);
                set(
                        chat,
                        "many-" + i,
                        "many-" + i,
                        serviceUrl,
                        TeamsStandIn.TENANT,
                        "29:many-" + i,
                        "28:" + TeamsStandIn.APP_ID);
            }
            worker.executeBatch();
            chat.executeBatch();
            db.commit();
        }
    }

    /** A message to all of them, as it is written down. */
    void write(String message) throws SQLException {
        try (Connection db = open();
                Statement all = db.createStatement()) {
            db.setAutoCommit(false);
            all.execute("""
                    insert into broadcast (message_key, urgent, not_before, starts_at, begun, revision, told, is_over,
                                           created_at)
                    values ('%1$s', true, current_timestamp, current_timestamp, false, 0, '', false, current_timestamp)
                    """.formatted(message));
            all.execute("""
                    insert into outgoing_content (message_key, notification, card, language, secrecy)
                    values ('%s', 'Seminaari', '%s', 'FI', 'OPEN')
                    """.formatted(message, CARD));
            all.execute("""
                    insert into outgoing_message (message_key, lane, worker_id, content_id, state, attempts, next_at,
                                                  since, created_at)
                    select '%1$s', 'BROADCAST', w.id, c.id, 'WAITING', 0, current_timestamp, current_timestamp,
                           current_timestamp
                    from worker w, outgoing_content c
                    where w.username like 'many-%%' and c.message_key = '%1$s' order by w.id
                    """.formatted(message));
            db.commit();
        }
    }

    /** How many are in each state, with the obstacle where there is one. */
    Map<String, Integer> states(String message) throws SQLException {
        Map<String, Integer> states = new TreeMap<>();
        try (Connection db = open();
                Statement counting = db.createStatement();
                ResultSet rows = counting.executeQuery("""
                        select state, coalesce(obstacle, ''), count(*) from outgoing_message
                        where message_key = '%s' group by state, obstacle
                        """.formatted(message))) {
            while (rows.next()) {
                states.put((rows.getString(1) + " " + rows.getString(2)).strip(), rows.getInt(3));
            }
        }
        return states;
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(url);
    }

    private static void set(PreparedStatement statement, String... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
