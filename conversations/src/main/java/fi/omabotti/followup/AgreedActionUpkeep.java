package fi.omabotti.followup;

import fi.omabotti.absence.Absences;
import fi.omabotti.event.Events;
import fi.omabotti.staff.StaffFinder;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.workday.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Asks how agreed actions go while nobody does anything: to be called now and then, outside of a transaction. Each is asked about
 * in one of its own, and once after 30 and once after 90 days, whoever else calls this at the same time.
 */
@Component
public class AgreedActionUpkeep {

    private static final int FIRST = 30;
    private static final int LAST = 90;

    /** Of Europe/Helsinki. */
    private static final LocalTime MORNING = LocalTime.of(8, 30);

    private static final LocalTime AFTERNOON = LocalTime.of(16, 0);

    private static final String UNFINISHED = "state in ('AGREED', 'IN_PROGRESS', 'NOT_STARTED')";

    private final FollowUpMessages messages;
    private final StaffFinder staff;
    private final Absences absences;
    private final FollowUpSettings settings;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    AgreedActionUpkeep(
            FollowUpMessages messages,
            StaffFinder staff,
            Absences absences,
            FollowUpSettings settings,
            JdbcClient jdbc,
            TransactionOperations transaction,
            Clock clock) {
        this.messages = messages;
        this.staff = staff;
        this.absences = absences;
        this.settings = settings;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Asks about what is due, in working hours of working days. For every few minutes. */
    public void ask() {
        ZonedDateTime now = ZonedDateTime.now(clock).withZoneSameInstant(Events.ZONE);
        LocalDate today = now.toLocalDate();
        boolean working = WorkingDays.isWorkingDay(today)
                && !now.toLocalTime().isBefore(MORNING)
                && now.toLocalTime().isBefore(AFTERNOON);
        if (working) {
            due(today).forEach(it -> transaction.executeWithoutResult(status -> ask(it, today)));
        }
    }

    /** Forgets what was due long ago, whatever came of it. For once a day. */
    public void forget() {
        transaction.executeWithoutResult(status -> jdbc.sql("delete from agreed_action where due_on <= :before")
                .param("before", LocalDate.now(clock).minus(settings.kept()))
                .update());
    }

    private List<AgreedAction> due(LocalDate today) {
        return jdbc.sql("select * from agreed_action where " + UNFINISHED + """
                         and ((asked_after < 30 and agreed_on <= :first) or (asked_after < 90 and agreed_on <= :last))
                        order by id
                        """)
                .param("first", today.minusDays(FIRST))
                .param("last", today.minusDays(LAST))
                .query(AgreedActions::action)
                .list();
    }

    /** Whoever is away is asked when they are back. */
    private void ask(AgreedAction action, LocalDate today) {
        int after = action.agreedOn().isAfter(today.minusDays(LAST)) ? FIRST : LAST;
        whom(action)
                .filter(it -> !absences.isAway(it, today))
                .filter(it -> claims(action, after, it))
                .ifPresent(it -> messages.ask(action, after, it));
    }

    /** The recorder answers for a role, and for who has left. */
    private Optional<WorkerId> whom(AgreedAction action) {
        return Stream.of(Optional.ofNullable(action.content().responsible()), Optional.of(action.recorder()))
                .flatMap(Optional::stream)
                .filter(it -> staff.inService(Objects.requireNonNull(it)).isPresent())
                .findFirst();
    }

    /** False when another one asks, or it was changed since it was read: then it is looked at the next time. */
    private boolean claims(AgreedAction action, int after, WorkerId whom) {
        return jdbc.sql("""
                                update agreed_action set asked_after = :after, asked_id = :whom
                                where id = :id and version = :version and asked_after < :after and\s""" + UNFINISHED)
                        .param("after", after)
                        .param("whom", whom.value())
                        .param("id", action.id())
                        .param("version", action.version())
                        .update()
                == 1;
    }
}
