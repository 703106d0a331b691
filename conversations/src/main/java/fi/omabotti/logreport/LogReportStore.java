package fi.omabotti.logreport;

import fi.omabotti.assignment.ClientId;
import fi.omabotti.staff.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The reports that were made, and what became of them. Everything here joins the caller's transaction. */
@Component
class LogReportStore {

    private static final String IS_DRAFT = " and released_at is null and refused_at is null and replaced_by_id is null";

    private final JdbcClient jdbc;
    private final Clock clock;

    LogReportStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    LogReport add(ClientId client, WorkerId by, @Nullable LocalDate since, @Nullable String olderReason) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into log_report (client_id, ordered_by_id, ordered_at, since, older_reason)
                        values (:client, :by, :now, :since, :reason)
                        """)
                .param("client", client.value())
                .param("by", by.value())
                .param("now", OffsetDateTime.now(clock))
                .param("since", since)
                .param("reason", olderReason)
                .update(key, "id");
        return new LogReport(Objects.requireNonNull(key.getKey()).longValue(), client, since, null, null, null);
    }

    Optional<LogReport> find(long number) {
        return jdbc.sql("select * from log_report where id = :id")
                .param("id", number)
                .query(LogReportStore::report)
                .optional();
    }

    /** False when it is no draft any more. */
    boolean release(long number, WorkerId by) {
        return end("update log_report set released_at = :now, released_by_id = :by where id = :id", number, by);
    }

    /** False when it is no draft any more. */
    boolean refuse(long number, WorkerId by) {
        return end("update log_report set refused_at = :now, refused_by_id = :by where id = :id", number, by);
    }

    /** Another report was made in the place of the draft. */
    void replace(long number, long by) {
        jdbc.sql("update log_report set replaced_by_id = :by where id = :id" + IS_DRAFT)
                .param("by", by)
                .param("id", number)
                .update();
    }

    /** Its files could not follow: it is the draft that it was. */
    void reopen(long number) {
        jdbc.sql("""
                        update log_report
                        set released_at = null, released_by_id = null, refused_at = null, refused_by_id = null
                        where id = :id
                        """).param("id", number).update();
    }

    /** It was not made after all. */
    void remove(long number) {
        jdbc.sql("delete from log_report where id = :id").param("id", number).update();
    }

    private boolean end(String update, long number, WorkerId by) {
        return jdbc.sql(update + IS_DRAFT)
                        .param("now", OffsetDateTime.now(clock))
                        .param("by", by.value())
                        .param("id", number)
                        .update()
                == 1;
    }

    private static LogReport report(ResultSet row, int number) throws SQLException {
        return new LogReport(
                row.getLong("id"),
                new ClientId(row.getLong("client_id")),
                row.getObject("since", LocalDate.class),
                instant(row, "released_at"),
                instant(row, "refused_at"),
                row.getObject("replaced_by_id", Long.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
