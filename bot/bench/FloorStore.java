import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What an answer costs the store at the least: the bot's tables, a statement for each step, prepared once and kept. */
final class FloorStore {

    private static final String ASKER = """
            select w.id, (select string_agg(role, ' ') from worker_role where worker_id = w.id) as roles,
                   (select string_agg(cast(unit_id as varchar), ' ' order by unit_id) from worker_unit
                    where worker_id = w.id) as units
            from worker w
            where w.directory_id = ? and w.left_list_on is null
              and (w.first_day is null or w.first_day <= ?) and (w.last_day is null or w.last_day >= ?)
            """;

    private static final String CLIENT = """
            select c.id, c.client_number, c.given_names, c.family_name, c.birth_year
            from client c
            where c.client_number = ?
              and (not c.non_disclosure or exists
                   (select 1 from worker_role r where r.worker_id = ? and r.role = 'NON_DISCLOSURE'))
              and exists (select 1 from clienthood k join worker_unit m on m.unit_id = k.unit_id and m.worker_id = ?
                          where k.client_id = c.id and k.since <= ? and (k.until is null or k.until > ?))
            """;

    private static final String WORKER = """
            select w.display_name, w.title, w.phone, w.username, a.since, u.name as unit, s.display_name as substitute
            from assignment a
            join worker w on w.id = a.worker_id
            join unit u on u.id = a.unit_id
            left join worker s on s.id = a.substitute_id
            where a.client_id = ? and a.since <= ? and (a.until is null or a.until > ?)
            """;

    /** Of one question. */
    record Asking(
            String id, String asker, String chat, String serviceUrl, String user, String bot, String tenant, String number) {

        String requestId() {
            return chat + "/" + id;
        }
    }

    /** Of a client; both empty when there is nobody to tell of. */
    record Told(List<Object> client, List<Object> worker) {}

    /** In the place of one, for a client without. */
    static final List<Object> NO_WORKER = List.of("ei nimetty", "", "", "", "", "", "");

    private final BlockingQueue<Session> free;
    private final AtomicLong entries;
    private final SecretKeySpec key = new SecretKeySpec(new byte[32], "HmacSHA256");

    FloorStore(String url, int connections) throws SQLException {
        free = new ArrayBlockingQueue<>(connections);
        for (int i = 0; i < connections; i++) {
            free.add(new Session(DriverManager.getConnection(url)));
        }
        entries = new AtomicLong(writer(url) << 32);
    }

    /** When it returns, what was asked and told is on disk. */
    Told answer(Asking it) throws SQLException, InterruptedException, GeneralSecurityException {
        Session session = free.take();
        try {
            Told told = answer(session, it);
            session.db().commit();
            return told;
        } catch (SQLException failed) {
            session.db().rollback();
            throw failed;
        } finally {
            free.add(session);
        }
    }

    void posted(String requestId, String cardId) throws SQLException, InterruptedException {
        Session session = free.take();
        try {
            session.update("update shown_answer set card_id = ? where request_id = ?", cardId, requestId);
            session.db().commit();
        } finally {
            free.add(session);
        }
    }

    private Told answer(Session session, Asking it) throws SQLException, GeneralSecurityException {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        LocalDate day = now.toLocalDate();
        session.update("insert into seen_activity values (?, 'message', ?, ?)", it.chat(), it.id(), now);
        reachable(session, it, now);
        List<Object> asker = session.row(ASKER, 3, it.asker(), day, day);
        List<Object> client = asker.isEmpty()
                ? List.of()
                : session.row(CLIENT, 5, it.number(), asker.get(0), asker.get(0), day, day);
        if (client.isEmpty()) {
            return new Told(List.of(), List.of());
        }
        List<Object> worker = session.row(WORKER, 7, client.get(0), day, day);
        record(session, it, asker, client.get(0), now);
        session.update(
                "insert into shown_answer values (?, ?, ?, null, ?, 'FI', 'CONFIDENTIAL', 'SHOWN', ?, 0, ?)",
                it.requestId(), it.chat(), it.serviceUrl(), it.requestId(), now.plusMinutes(15), now);
        return new Told(client, worker);
    }

    private static void reachable(Session session, Asking it, OffsetDateTime now) throws SQLException {
        String known = "select conversation_id, service_url from conversation_reference where directory_id = ?";
        if (session.row(known, 2, it.asker()).isEmpty()) {
            session.update(
                    """
                    insert into conversation_reference
                        (directory_id, conversation_id, service_url, tenant_id, user_id, bot_id, updated_at)
                    values (?, ?, ?, ?, ?, ?, ?)
                    """,
                    it.asker(), it.chat(), it.serviceUrl(), it.tenant(), it.user(), it.bot(), now);
        }
    }

    private void record(Session session, Asking it, List<Object> asker, Object client, OffsetDateTime now)
            throws SQLException, GeneralSecurityException {
        long id = entries.getAndIncrement();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(key);
        byte[] content = (id + "|" + now + "|" + asker + "|" + client + "|" + it.requestId()).getBytes();
        session.update(
                """
                insert into audit_entry (id, at, worker_id, unit_ids, event, ground, request_id, version, mac)
                values (?, ?, ?, ?, 'NAMED_WORKER_TOLD', 'RELATION', ?, 'floor', ?)
                """,
                id, now, asker.get(0), asker.get(2), it.requestId(), HexFormat.of().formatHex(mac.doFinal(content)));
        session.update("insert into audit_client (entry_id, client_id) values (?, ?)", id, client);
    }

    /** As each start of the bot has a number, by which its entries are counted. */
    private static long writer(String url) throws SQLException {
        try (Connection db = DriverManager.getConnection(url);
                PreparedStatement insert = db.prepareStatement(
                        "insert into audit_writer (started_at) values (now())", Statement.RETURN_GENERATED_KEYS)) {
            insert.executeUpdate();
            ResultSet keys = insert.getGeneratedKeys();
            keys.next();
            return keys.getLong("id");
        }
    }

    /** A connection with its statements. */
    private record Session(Connection db, Map<String, PreparedStatement> statements) {

        Session(Connection db) throws SQLException {
            this(db, new HashMap<>());
            db.setAutoCommit(false);
        }

        void update(String sql, Object... values) throws SQLException {
            filled(sql, values).executeUpdate();
        }

        /** The first one, or nothing. */
        List<Object> row(String sql, int columns, Object... values) throws SQLException {
            try (ResultSet rows = filled(sql, values).executeQuery()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= columns && (i > 1 || rows.next()); i++) {
                    row.add(rows.getObject(i));
                }
                return row;
            }
        }

        private PreparedStatement filled(String sql, Object... values) throws SQLException {
            PreparedStatement statement = statements.get(sql);
            if (statement == null) {
                statement = db.prepareStatement(sql);
                statements.put(sql, statement);
            }
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement;
        }
    }
}
