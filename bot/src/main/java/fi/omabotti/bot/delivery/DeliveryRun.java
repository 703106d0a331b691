package fi.omabotti.bot.delivery;

import fi.omabotti.bot.teams.PersonalChats;
import fi.omabotti.bot.teams.Posted;
import fi.omabotti.bot.teams.Posted.NotNow;
import fi.omabotti.bot.teams.Posted.Taken;
import fi.omabotti.staff.Staff;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Posts what is due. That an attempt begins is committed before Teams is asked, and what came of it after that: a bot that
 * is killed in between has perhaps sent the message, and nobody sends it again. Two at once post each message once.
 */
@Component
class DeliveryRun {

    /** How many messages came to which end. */
    static final String OUTCOMES = "omabotti.outbox";

    private static final Logger log = LoggerFactory.getLogger(DeliveryRun.class);

    private static final int MOST = 100;

    private final DueMessages due;
    private final PersonalChats chats;
    private final Staff staff;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final MeterRegistry meters;

    DeliveryRun(
            DueMessages due,
            PersonalChats chats,
            Staff staff,
            PlatformTransactionManager transactions,
            Clock clock,
            MeterRegistry meters) {
        this.due = due;
        this.chats = chats;
        this.staff = staff;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.meters = meters;
    }

    /** Those that are due, as long as Teams takes them; the rest is left for the next time. */
    void deliverDue() {
        count(DeliveryState.UNCERTAIN, due.giveUpInterrupted());
        count(DeliveryState.UNDELIVERABLE, due.giveUpWithoutChat());
        for (OutgoingMessage message : due.some(MOST)) {
            if (Thread.currentThread().isInterrupted() || (due.begin(message) && !attempt(message))) {
                return;
            }
        }
    }

    /** Whether Teams may be asked for more. */
    private boolean attempt(OutgoingMessage message) {
        if (staff.member(message.directoryId(), LocalDate.now(clock)).isEmpty()) {
            end(message, DeliveryState.UNDELIVERABLE, "not of the staff");
            return true;
        }
        Posted posted = chats.post(message.directoryId(), message.content());
        return posted.fold(
                taken -> delivered(message, taken),
                notNow -> notNow(message, notNow),
                refused -> end(message, DeliveryState.UNDELIVERABLE, refused.why()),
                lost -> end(message, DeliveryState.UNCERTAIN, lost.why()));
    }

    private boolean delivered(OutgoingMessage message, Taken taken) {
        transaction.executeWithoutResult(status -> {
            due.end(message, DeliveryState.DELIVERED, null, taken.cardId());
            chats.remember(message.content(), taken);
        });
        tell(message, DeliveryState.DELIVERED, null);
        return true;
    }

    private boolean notNow(OutgoingMessage message, NotNow notNow) {
        RetrySchedule.pauseAfter(message.attempts() + 1, notNow.pause())
                .ifPresentOrElse(
                        pause -> {
                            due.tryLater(message, pause, notNow.why());
                            log.warn("Message {} waits: {}", message.id(), notNow.why());
                        },
                        () -> end(message, DeliveryState.UNDELIVERABLE, notNow.why()));
        return false;
    }

    private boolean end(OutgoingMessage message, DeliveryState state, String why) {
        due.end(message, state, why, null);
        tell(message, state, why);
        return true;
    }

    private void tell(OutgoingMessage message, DeliveryState state, @Nullable String why) {
        count(state, 1);
        if (state == DeliveryState.DELIVERED) {
            log.debug("Message {} is delivered", message.id());
        } else {
            log.warn("Message {} is {}: {}", message.id(), state, why);
        }
    }

    private void count(DeliveryState outcome, int messages) {
        if (messages > 0) {
            meters.counter(OUTCOMES, "outcome", outcome.name().toLowerCase(Locale.ROOT))
                    .increment(messages);
        }
    }
}
