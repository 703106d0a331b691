package fi.omabotti.bot.delivery;

import fi.omabotti.bot.pace.Pace;
import fi.omabotti.bot.teams.PersonalChats;
import fi.omabotti.bot.teams.Posted;
import fi.omabotti.bot.teams.Posted.NotNow;
import fi.omabotti.bot.teams.Posted.Refused;
import fi.omabotti.bot.teams.Posted.Taken;
import fi.omabotti.conversation.DeliveryState;
import fi.omabotti.conversation.Obstacle;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down what has come of an attempt. */
@Component
class Outcomes {

    /** How many messages came to which end. */
    static final String COUNTER = "omabotti.outbox";

    private static final Logger log = LoggerFactory.getLogger(Outcomes.class);

    private static final Duration LONGEST_CLOSED = Duration.ofMinutes(1);
    private static final Duration UNTIL_INSTALLED = Duration.ofHours(1);

    private final BegunMessages begun;
    private final Contents contents;
    private final PersonalChats chats;
    private final Pace pace;
    private final Jitter jitter;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final MeterRegistry meters;

    Outcomes(
            BegunMessages begun,
            Contents contents,
            PersonalChats chats,
            Pace pace,
            Jitter jitter,
            PlatformTransactionManager transactions,
            Clock clock,
            MeterRegistry meters) {
        this.begun = begun;
        this.contents = contents;
        this.chats = chats;
        this.pace = pace;
        this.jitter = jitter;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.meters = meters;
    }

    void settle(OutgoingMessage message, Posted posted) {
        DeliveryState state = posted.fold(
                taken -> delivered(message, taken),
                notNow -> notNow(message, notNow),
                refused -> refused(message, refused),
                lost -> end(message, DeliveryState.UNCERTAIN, Obstacle.ANSWER_LOST, lost.why()));
        if (state != DeliveryState.WAITING) {
            count(state, 1);
        }
    }

    void count(DeliveryState outcome, int messages) {
        if (messages > 0) {
            meters.counter(COUNTER, "outcome", outcome.name().toLowerCase(Locale.ROOT))
                    .increment(messages);
        }
    }

    private DeliveryState delivered(OutgoingMessage message, Taken taken) {
        transaction.executeWithoutResult(status -> {
            if (begun.delivered(message, taken)) {
                chats.remember(message.content(), taken);
                forgetContent(message);
            }
        });
        log.debug("Message {} is delivered", message.id());
        return DeliveryState.DELIVERED;
    }

    private DeliveryState refused(OutgoingMessage message, Refused refused) {
        return refused.obstacle() == Obstacle.NOT_INSTALLED && mayComeYet(message)
                ? waits(message, UNTIL_INSTALLED, refused.obstacle(), refused.why())
                : end(message, DeliveryState.UNDELIVERABLE, refused.obstacle(), refused.why());
    }

    private DeliveryState notNow(OutgoingMessage message, NotNow notNow) {
        return RetrySchedule.pauseAfter(message.attempts() + 1, notNow.pause())
                .map(jitter::stretch)
                .map(pause -> {
                    leaveAlone(message, notNow);
                    return waits(message, pause, notNow.obstacle(), notNow.why());
                })
                .orElseGet(() -> mayComeYet(message)
                        ? waits(message, UNTIL_INSTALLED, notNow.obstacle(), notNow.why())
                        : end(message, DeliveryState.UNDELIVERABLE, notNow.obstacle(), notNow.why()));
    }

    /** Whoever is without the app has a week to add it, and is asked for every hour meanwhile: so many attempts are no failure. */
    private boolean mayComeYet(OutgoingMessage message) {
        Instant patience = message.createdAt().toInstant().plus(Upkeep.WITHOUT_CHAT);
        return message.isNotice() && message.chatId() == null && clock.instant().isBefore(patience);
    }

    /** For answers too, as they would be refused. But somebody waits for those: no longer than a minute. */
    private void leaveAlone(OutgoingMessage message, NotNow notNow) {
        if (notNow.obstacle() == Obstacle.THROTTLED && notNow.pause() != null) {
            pace.close(message.chat(), notNow.pause().compareTo(LONGEST_CLOSED) < 0 ? notNow.pause() : LONGEST_CLOSED);
        }
    }

    private DeliveryState waits(OutgoingMessage message, Duration pause, Obstacle obstacle, String why) {
        begun.tryLater(message, pause, obstacle, why);
        log.info("Message {} waits: {}", message.id(), why);
        return DeliveryState.WAITING;
    }

    private DeliveryState end(OutgoingMessage message, DeliveryState state, Obstacle obstacle, String why) {
        transaction.executeWithoutResult(status -> {
            begun.end(message, state, obstacle, why);
            forgetContent(message);
        });
        log.atLevel(state == DeliveryState.UNCERTAIN ? Level.WARN : Level.INFO)
                .log("Message {} is {}: {}", message.id(), state, why);
        return state;
    }

    /** What many are shown goes with all that is old. */
    private void forgetContent(OutgoingMessage message) {
        if (message.isNotice()) {
            contents.forget(message.contentId());
        }
    }
}
