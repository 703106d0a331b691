package fi.omabotti.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Ends what was for the time of a clienthood with it (R-14, Social Welfare Act 1301/2014, section 34), where no extract does: a
 * named worker is the client's in all services, and whoever else in one.
 */
public final class EndedClienthoods {

    private static final String OF_ASSIGNMENT =
            "k.client_id = a.client_id and (a.role = 'NAMED_WORKER' or k.service_task_id = a.service_task_id)";

    private final JdbcClient jdbc;

    /** On the store behind the client; joins the caller's transaction. */
    public EndedClienthoods(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Over(long id, LocalDate since, @Nullable LocalDate last) {}

    /**
     * Ends the assignments whose clienthoods are over.
     *
     * @param day on which they are; an assignment without any clienthood ends on it
     * @return how many
     */
    public int endAssignments(LocalDate day) {
        List<Over> over = jdbc.sql("""
                        select a.id, a.since, (select max(k.until) from clienthood k where %1$s) as last_day
                        from assignment a
                        where (a.until is null or a.until > :day)
                          and not exists (select 1 from clienthood k
                                          where %1$s and (k.until is null or k.until > :day))
                        """.formatted(OF_ASSIGNMENT))
                .param("day", day)
                .query(EndedClienthoods::over)
                .list();
        over.forEach(it -> end(it, day));
        return over.size();
    }

    private void end(Over over, LocalDate day) {
        LocalDate last = over.last() == null ? day : over.last();
        jdbc.sql("""
                        update assignment set until = :until, end_reason = 'CLIENTHOOD_ENDED', open_client_id = null where id = :id
                        """)
                .param("until", last.isBefore(over.since()) ? over.since() : last)
                .param("id", over.id())
                .update();
    }

    private static Over over(ResultSet row, int number) throws SQLException {
        return new Over(
                row.getLong("id"), row.getObject("since", LocalDate.class), row.getObject("last_day", LocalDate.class));
    }
}
