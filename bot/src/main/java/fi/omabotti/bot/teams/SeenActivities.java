package fi.omabotti.bot.teams;

import com.microsoft.bot.schema.Activity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which activities were answered already: Teams may send one twice, also at the same moment. */
@Component
class SeenActivities {

    private static final Duration KEPT = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Clock clock;

    SeenActivities(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether an activity came before. */
    enum Sighting {
        FIRST,
        AGAIN,
        /** A twin is being answered right now and has not finished. */
        UNDECIDED
    }

    /**
     * Marks an activity as seen, in the caller's transaction: which the caller must roll back unless it was the first
     * sighting. While a twin's transaction is open, this waits for its end.
     */
    Sighting mark(Activity activity) {
        if (!TurnReader.hasIds(activity)) {
            return Sighting.FIRST;
        }
        try {
            insert(activity);
            return Sighting.FIRST;
        } catch (DuplicateKeyException seen) {
            return Sighting.AGAIN;
        } catch (TransientDataAccessException waitedTooLong) {
            return Sighting.UNDECIDED;
        }
    }

    void forgetOldOnes() {
        jdbc.sql("delete from seen_activity where seen_at < :before")
                .param("before", utc(clock.instant().minus(KEPT)))
                .update();
    }

    private void insert(Activity activity) {
        jdbc.sql("""
                        insert into seen_activity (conversation_id, activity_type, activity_id, seen_at)
                        values (:conversation, :type, :id, :now)
                        """)
                .param("conversation", activity.getConversation().getId())
                .param("type", activity.getType())
                .param("id", activity.getId())
                .param("now", utc(clock.instant()))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
