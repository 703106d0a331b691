package fi.omabotti.bot.delivery;

import fi.omabotti.bot.delivery.WayOut.Departure;
import fi.omabotti.bot.pace.Passage;
import fi.omabotti.bot.teams.PersonalChats;
import fi.omabotti.bot.teams.Posted;
import fi.omabotti.bot.teams.Posted.NotNow;
import fi.omabotti.conversation.DeliveryState;
import fi.omabotti.conversation.Obstacle;
import fi.omabotti.staff.WorkerId;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Posts a message. That an attempt begins is committed before Teams is asked, and what came of it after that: a bot that is
 * killed in between has perhaps sent the message, and nobody sends it again. Two at once post each message once.
 */
@Component
class MessageRun {

    private static final Logger log = LoggerFactory.getLogger(MessageRun.class);

    private final DueMessages due;
    private final Outcomes outcomes;
    private final PersonalChats chats;
    private final Sending sending;
    private final Instances instances;
    private final WayOut wayOut;

    MessageRun(
            DueMessages due,
            Outcomes outcomes,
            PersonalChats chats,
            Sending sending,
            Instances instances,
            WayOut wayOut) {
        this.due = due;
        this.outcomes = outcomes;
        this.chats = chats;
        this.sending = sending;
        this.instances = instances;
        this.wayOut = wayOut;
    }

    void begin(OutgoingMessage message, Set<WorkerId> inService) {
        sending.begin(message.lane(), name(message), message.chat(), over -> attempt(message, inService, over));
    }

    boolean isInHand(OutgoingMessage message) {
        return sending.has(name(message));
    }

    private static String name(OutgoingMessage message) {
        return "Message " + message.id();
    }

    private void attempt(OutgoingMessage message, Set<WorkerId> inService, Runnable over) throws InterruptedException {
        Duration closed = wayOut.untilOpen(message.chat());
        if (!closed.isZero()) {
            due.postpone(message, closed);
        } else if (message.workerId() != null && !inService.contains(new WorkerId(message.workerId()))) {
            endOfService(message);
        } else if (wayOut.isOpen() && takeRoomAndBegin(message)) {
            post(message, over);
            return;
        }
        over.run();
    }

    private void endOfService(OutgoingMessage message) {
        if (due.begin(message, instances.own())) {
            outcomes.settle(message, new Posted.Refused(Obstacle.NO_ACCOUNT, "not of the staff"));
        }
    }

    private boolean takeRoomAndBegin(OutgoingMessage message) throws InterruptedException {
        boolean begun = false;
        sending.takeRoom();
        try {
            begun = wayOut.isOpen() && due.begin(message, instances.own());
        } finally {
            if (!begun) {
                sending.giveRoomBack();
            }
        }
        return begun;
    }

    private void post(OutgoingMessage message, Runnable over) throws InterruptedException {
        Departure departure = wayOut.departure(message.lane());
        CompletableFuture<Posted> post = post(message, departure);
        CompletableFuture<Posted> unused =
                post.whenCompleteAsync((posted, failure) -> settle(message, posted, failure, over), sending.settlers());
        departure.awaitLeft(post);
    }

    /** What fails before Teams is called has certainly not been taken. */
    private CompletableFuture<Posted> post(OutgoingMessage message, Passage passage) {
        try {
            return message.channelId() != null
                    ? chats.postToChannel(message.channelId(), message.content(), passage)
                    : chats.post(String.valueOf(message.directoryId()), message.content(), passage);
        } catch (RuntimeException failure) {
            return CompletableFuture.completedFuture(
                    new NotNow(Obstacle.OUT_OF_REACH, failure.getClass().getSimpleName(), null));
        }
    }

    /** What cannot be written down is uncertain in the end. */
    private void settle(OutgoingMessage message, @Nullable Posted posted, @Nullable Throwable failure, Runnable over) {
        try {
            Posted outcome = posted != null ? posted : new Posted.Lost(why(failure));
            wayOut.note(message.chat(), outcome);
            outcomes.settle(message, outcome);
        } catch (RuntimeException lost) {
            log.error(
                    "Message {} has an outcome that was not kept: {}",
                    message.id(),
                    lost.getClass().getName());
            outcomes.count(DeliveryState.UNCERTAIN, 1);
        } finally {
            sending.giveRoomBack();
            over.run();
        }
    }

    private static String why(@Nullable Throwable failure) {
        Throwable cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
        return cause == null ? "nothing" : cause.getClass().getSimpleName();
    }
}
