package fi.omabotti.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Removes what is not kept any longer (P-16, V-21). Workers stay, as the audit trail names them; so do suspensions and the
 * trail itself, which is its owner's to cut.
 *
 * <p>What ended is not brought back by the next extract that still lists it: an extract is applied only where it says
 * something new of a client. When it does, it brings back what it lists, and the next run removes it again.
 */
@Component
public class Retention {

    private static final String ENDED = """
            delete from %1$s
            where id in (select id from %1$s where until <= :before order by id fetch first :batch rows only)
            """;

    private final JdbcClient jdbc;
    private final GoneClients clients;
    private final OldPreTasks preTasks;
    private final Batches batches;
    private final RetentionSettings settings;
    private final Clock clock;

    Retention(
            JdbcClient jdbc,
            GoneClients clients,
            OldPreTasks preTasks,
            Batches batches,
            RetentionSettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.clients = clients;
        this.preTasks = preTasks;
        this.batches = batches;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Removes all of it, in transactions of its own: to be called outside of one, and by one job in a cluster at a time.
     * Another run at the same time does no harm.
     */
    public RetentionReport run() {
        return new RetentionReport(
                batches.all("ended assignments", () -> ended("assignment")),
                batches.all("ended clienthoods", () -> ended("clienthood")),
                batches.all("ended proposals", this::proposals),
                batches.all("ended absences", this::absences),
                batches.all("closed corrections", this::corrections),
                batches.all("asked call-backs", this::callBacks),
                batches.all("hashes of missed names", this::missedTerms),
                batches.all("look-ups that waited for a reason", this::pendingLookUps),
                batches.all("answers to pre-tasks", preTasks::answers)
                        + batches.all("sheets of pre-tasks", preTasks::sheets)
                        + batches.all("participants of pre-tasks", preTasks::participants),
                batches.all("clients without their names", clients::removeNames),
                batches.all("clients", clients::delete));
    }

    private int ended(String table) {
        return jdbc.sql(ENDED.formatted(table))
                .param("before", LocalDate.now(clock).minus(settings.endedAssignments()))
                .param("batch", Batches.SIZE)
                .update();
    }

    /** Who decided upon an assignment, and why, is known as long as the assignment is. */
    private int proposals() {
        return before(settings.endedProposals(), """
                delete from naming_proposal where id in (
                    select p.id from naming_proposal p
                    where p.ended_at <= :before
                      and not exists (select 1 from naming_effect e where e.proposal_id = p.id and e.began)
                    order by p.id fetch first :batch rows only)
                """);
    }

    private int absences() {
        return jdbc.sql("""
                        delete from absence where id in (
                            select id from absence where last_day <= :before order by id fetch first :batch rows only)
                        """)
                .param("before", LocalDate.now(clock).minus(settings.endedAbsences()))
                .param("batch", Batches.SIZE)
                .update();
    }

    private int corrections() {
        return before(settings.closedCorrections(), """
                delete from correction_request where id in (
                    select id from correction_request where closed_at <= :before order by id fetch first :batch rows only)
                """);
    }

    private int callBacks() {
        return jdbc.sql("""
                        delete from call_back where (asker_id, worker_id, asked_on) in (
                            select asker_id, worker_id, asked_on from call_back where asked_on <= :before
                            order by asked_on fetch first :batch rows only)
                        """)
                .param("before", LocalDate.now(clock).minus(settings.callBacks()))
                .param("batch", Batches.SIZE)
                .update();
    }

    private int before(Period term, String sql) {
        return jdbc.sql(sql)
                .param("before", ZonedDateTime.now(clock).minus(term).toOffsetDateTime())
                .param("batch", Batches.SIZE)
                .update();
    }

    private int missedTerms() {
        return before(settings.missedTerms(), """
                delete from missed_term
                where id in (select id from missed_term where missed_at <= :before
                             order by id fetch first :batch rows only)
                """);
    }

    private int pendingLookUps() {
        return jdbc.sql("""
                        delete from pending_look_up
                        where (worker_id, card) in (select worker_id, card from pending_look_up where asked_at <= :before
                                                    order by asked_at fetch first :batch rows only)
                        """)
                .param(
                        "before",
                        ZonedDateTime.now(clock)
                                .minus(settings.conversationState())
                                .toOffsetDateTime())
                .param("batch", Batches.SIZE)
                .update();
    }
}
