package fi.omabotti.bot.teams;

import fi.omabotti.conversation.Obstacle;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What became of a message that nobody had asked for. */
public sealed interface Posted {

    /**
     * Teams has taken it.
     *
     * @param cardId under which id; null when Teams did not say
     */
    record Taken(
            String conversationId,
            String serviceUrl,
            @Nullable String cardId) implements Posted {}

    /**
     * Teams certainly has not taken it, and may do so another time: it said so, or was never reached.
     *
     * @param why for the log
     * @param pause how long Teams asks to wait; null when it does not say
     */
    record NotNow(Obstacle obstacle, String why, @Nullable Duration pause) implements Posted {}

    /**
     * Teams has not taken it, and never will: the chat, or the right to write there, is gone.
     *
     * @param why for the log
     */
    record Refused(Obstacle obstacle, String why) implements Posted {}

    /**
     * It was sent, and the answer was lost: nobody knows whether Teams has it.
     *
     * @param why for the log
     */
    record Lost(String why) implements Posted {}

    /** Continues with whichever it is. */
    default <T> T fold(
            Function<? super Taken, T> taken,
            Function<? super NotNow, T> notNow,
            Function<? super Refused, T> refused,
            Function<? super Lost, T> lost) {
        if (this instanceof Taken it) {
            return taken.apply(it);
        }
        if (this instanceof NotNow it) {
            return notNow.apply(it);
        }
        return this instanceof Refused it ? refused.apply(it) : lost.apply((Lost) this);
    }
}
