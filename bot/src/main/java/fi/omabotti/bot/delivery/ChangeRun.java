package fi.omabotti.bot.delivery;

import fi.omabotti.bot.delivery.WayOut.Departure;
import fi.omabotti.bot.teams.PersonalChats;
import fi.omabotti.bot.teams.Posted;
import fi.omabotti.bot.teams.Posted.Taken;
import fi.omabotti.conversation.DeliveryState;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Puts something else in the place of a message that was posted: again and again until it is known to be done. */
@Component
class ChangeRun {

    private static final Logger log = LoggerFactory.getLogger(ChangeRun.class);

    private final DueChanges due;
    private final PersonalChats chats;
    private final Sending sending;
    private final WayOut wayOut;
    private final Jitter jitter;

    ChangeRun(DueChanges due, PersonalChats chats, Sending sending, WayOut wayOut, Jitter jitter) {
        this.due = due;
        this.chats = chats;
        this.sending = sending;
        this.wayOut = wayOut;
        this.jitter = jitter;
    }

    void begin(OutgoingChange change) {
        sending.begin(change.lane(), name(change), chat(change), over -> attempt(change, over));
    }

    boolean isInHand(OutgoingChange change) {
        return sending.has(name(change));
    }

    private static String name(OutgoingChange change) {
        return "Change of message " + change.messageId();
    }

    private static String chat(OutgoingChange change) {
        return Objects.requireNonNullElse(change.conversationId(), name(change));
    }

    private void attempt(OutgoingChange change, Runnable over) throws InterruptedException {
        Taken posted = change.posted();
        if (posted == null) {
            withoutCard(change);
        } else if (!postpone(change, posted) && wayOut.isOpen()) {
            write(change, posted, over);
            return;
        }
        over.run();
    }

    private void withoutCard(OutgoingChange change) {
        if (change.state() == DeliveryState.WAITING || change.state() == DeliveryState.UNCERTAIN) {
            due.showWhenPosted(change);
        } else {
            due.forget(change);
        }
    }

    private boolean postpone(OutgoingChange change, Taken posted) {
        Duration closed = wayOut.untilOpen(posted.conversationId());
        if (closed.isZero()) {
            return false;
        }
        due.tryLater(change, closed);
        return true;
    }

    private void write(OutgoingChange change, Taken posted, Runnable over) throws InterruptedException {
        sending.takeRoom();
        Departure departure = wayOut.departure(change.lane());
        CompletableFuture<Posted> call = write(change, posted, departure);
        CompletableFuture<Posted> unused =
                call.whenCompleteAsync((outcome, failure) -> settle(change, outcome, over), sending.settlers());
        departure.awaitLeft(call);
    }

    private CompletableFuture<Posted> write(OutgoingChange change, Taken posted, Departure departure) {
        try {
            return chats.change(posted, Objects.requireNonNull(posted.cardId()), change.content(), departure);
        } catch (RuntimeException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    private void settle(OutgoingChange change, @Nullable Posted outcome, Runnable over) {
        try {
            Posted known = outcome == null ? new Posted.Lost("nothing") : outcome;
            wayOut.note(String.valueOf(change.conversationId()), known);
            settle(change, known);
        } catch (RuntimeException again) {
            log.error(
                    "{} is to be made again: {}", name(change), again.getClass().getName());
        } finally {
            sending.giveRoomBack();
            over.run();
        }
    }

    private void settle(OutgoingChange change, Posted outcome) {
        boolean over = outcome.<Boolean>fold(
                taken -> true,
                notNow -> later(change, notNow.pause(), notNow.why()),
                refused -> {
                    log.warn("{} is refused: {}", name(change), refused.why());
                    return true;
                },
                lost -> later(change, null, lost.why()));
        if (over) {
            due.forget(change);
        }
    }

    /** Whether it is given up. */
    private boolean later(OutgoingChange change, @Nullable Duration asked, String why) {
        log.info("{} waits: {}", name(change), why);
        return RetrySchedule.pauseAfter(change.attempts() + 1, asked)
                .map(jitter::stretch)
                .map(pause -> {
                    due.tryLater(change, pause);
                    return false;
                })
                .orElse(true);
    }
}
