package fi.omabotti.bot.teams;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers whose time is up, and how far they are. What has changed since it was read is left as it is: a card that got a
 * new answer meanwhile has its own time.
 */
@Component
class DueAnswers {

    private static final Logger log = LoggerFactory.getLogger(DueAnswers.class);

    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final int LONGEST_PAUSE_AT = 8;
    private static final int BATCH = 500;

    private static final String UNCHANGED =
            " where request_id = :request and state = :state and due_at = :due and attempts = :attempts";

    private final JdbcClient jdbc;
    private final Clock clock;

    DueAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those that are longest due first. */
    List<ShownAnswer> some(int most) {
        return jdbc.sql("""
                        select * from shown_answer
                        where due_at <= :now and card_id is not null
                        order by due_at
                        fetch first :most rows only
                        """)
                .param("now", utc(clock.instant()))
                .param("most", most)
                .query(ShownAnswer.class)
                .list();
    }

    /** The card is as it should be. It stays known, for the case that its question is deleted yet. */
    void done(ShownAnswer answer) {
        change(
                        "update shown_answer set due_at = null, state = case when state = 'SHOWN' then 'HIDDEN' else state end",
                        answer)
                .update();
    }

    /** There is no such card any more, or no way to it. */
    void forget(ShownAnswer answer) {
        change("delete from shown_answer", answer).update();
    }

    /** Once more after 10 s, 20 s, 40 s and so on, every 43 minutes in the end. */
    void tryLater(ShownAnswer answer) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(answer.attempts(), LONGEST_PAUSE_AT));
        change("update shown_answer set due_at = :next, attempts = attempts + 1", answer)
                .param("next", utc(clock.instant().plus(pause)))
                .update();
    }

    /** A day after they were shown, a few at a time. */
    void forgetOldOnes() {
        OffsetDateTime before = utc(clock.instant().minus(KEPT));
        int visible = stillVisible(before);
        if (visible > 0) {
            log.warn("Gave up taking away {} answers after a day", visible);
        }
        int forgotten;
        do {
            forgotten =
                    jdbc.sql("""
                            delete from shown_answer where request_id in
                                (select request_id from shown_answer where shown_at < :before
                                 order by shown_at fetch first :most rows only)
                            """).param("before", before).param("most", BATCH).update();
        } while (forgotten == BATCH);
    }

    private int stillVisible(OffsetDateTime before) {
        return jdbc.sql("""
                        select count(*) from shown_answer
                        where shown_at < :before and due_at is not null and card_id is not null
                        """).param("before", before).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec change(String sql, ShownAnswer answer) {
        return jdbc.sql(sql + UNCHANGED)
                .param("request", answer.requestId())
                .param("state", answer.state().name())
                .param("due", answer.dueAt())
                .param("attempts", answer.attempts());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
