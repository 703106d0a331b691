package fi.omabotti.absence;

import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.audit.Ground;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Outbox;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Texts;
import fi.omabotti.permission.Permission;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells supervisors how many clients somebody left behind who is not in service any more: a number, and no names. */
@Component
public class Leavers {

    private static final Texts TEXTS = Texts.of(Leavers.class);

    /** In days: whoever left longer ago was told of. */
    private static final int TOLD_FOR = 30;

    private static final String LEFT_ON = "case when w.last_day < :day then w.last_day else w.left_list_on end";

    /** Who left lately with open assignments, beside who leads the unit of one and is in service. */
    private static final String PAIRS = """
            select distinct w.id as leaver_id, %s as left_on, led.worker_id as supervisor_id
            from worker w
            join assignment a on a.worker_id = w.id and a.since <= :day and (a.until is null or a.until > :day)
            join supervised_unit led on led.unit_id = a.unit_id and led.worker_id <> w.id
            join worker boss on boss.id = led.worker_id and boss.left_list_on is null
                and (boss.first_day is null or boss.first_day <= :day) and (boss.last_day is null or boss.last_day >= :day)
            where (w.last_day < :day and w.last_day >= :lately) or (w.left_list_on <= :day and w.left_list_on >= :lately)
            order by leaver_id, supervisor_id
            """.formatted(LEFT_ON);

    /** Of the clients whom the supervisor may see. */
    private static final String COUNT = """
            select count(distinct c.id)
            from assignment a
            join client c on c.id = a.client_id
            join supervised_unit led on led.unit_id = a.unit_id and led.worker_id = :asker
            where a.worker_id = :leaver and a.since <= :day and (a.until is null or a.until > :day) and\s""" + Permission.MAY_SEE;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final TransactionOperations transaction;
    private final Clock clock;

    Leavers(JdbcClient jdbc, Outbox outbox, AuditTrail audit, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Pair(WorkerId leaver, LocalDate leftOn, WorkerId supervisor) {}

    /**
     * Tells each supervisor of each leaver once, as the outbox sends a message once. Opens transactions of its own; may be
     * run any number of times.
     */
    public void tellSupervisors() {
        LocalDate day = LocalDate.now(clock);
        pairs(day).forEach(pair -> transaction.executeWithoutResult(status -> tell(pair, day)));
    }

    private void tell(Pair pair, LocalDate day) {
        int clients = jdbc.sql(COUNT)
                .param("leaver", pair.leaver().value())
                .param("asker", pair.supervisor().value())
                .param("day", day)
                .query(Integer.class)
                .single();
        if (clients > 0) {
            String message = "leaver/" + pair.leaver().value() + "/" + pair.leftOn();
            outbox.send(pair.supervisor(), message, language -> told(pair, language, clients));
        }
    }

    /** Recorded as it is written, which it is once. */
    private Reply told(Pair pair, Language language, int clients) {
        audit.record(new AuditRecord(
                LeaverEvent.LEAVERS_CLIENTS_COUNTED,
                pair.supervisor(),
                Set.of(),
                Ground.RELATION,
                null,
                List.of(),
                null,
                "worker/" + pair.leaver().value(),
                "job/tell-of-leavers"));
        return reply(language, clients);
    }

    private List<Pair> pairs(LocalDate day) {
        return jdbc.sql(PAIRS)
                .param("day", day)
                .param("lately", day.minusDays(TOLD_FOR))
                .query((row, number) -> new Pair(
                        new WorkerId(row.getLong("leaver_id")),
                        row.getObject("left_on", LocalDate.class),
                        new WorkerId(row.getLong("supervisor_id"))))
                .list();
    }

    private static Reply reply(Language language, int clients) {
        String sentence = clients == 1
                ? TEXTS.say(language, "left.one")
                : TEXTS.say(language, "left.many", Integer.toString(clients));
        return new Reply(TEXTS.say(language, "notification"), language, List.of(new Paragraph(sentence)), List.of());
    }
}
