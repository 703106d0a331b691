package fi.omabotti.lookup;

import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one switch for an incident (V-24): while it is off, no client is looked up by anybody. */
@Component
public class Suspension {

    private final JdbcClient jdbc;
    private final Clock clock;

    Suspension(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public boolean isOn() {
        return jdbc.sql("select count(*) from suspension where until is null")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Begins one. Joins the caller's transaction. */
    public void begin(WorkerId by) {
        jdbc.sql("insert into suspension (since, begun_by_id) values (:now, :by)")
                .param("now", OffsetDateTime.now(clock))
                .param("by", by.value())
                .update();
    }

    /** Ends whatever was begun. Joins the caller's transaction. */
    public void end(WorkerId by) {
        jdbc.sql("update suspension set until = :now, ended_by_id = :by where until is null")
                .param("now", OffsetDateTime.now(clock))
                .param("by", by.value())
                .update();
    }
}
