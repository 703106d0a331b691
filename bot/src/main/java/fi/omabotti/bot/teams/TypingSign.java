package fi.omabotti.bot.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.DeliveryModes;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Shows that somebody is being answered when that takes longer than a second. One thread does it for all: when it cannot keep
 * up, a sign comes late or not at all, which no answer waits for.
 *
 * @see <a href="https://learn.microsoft.com/microsoftteams/platform/resources/bot-v3/bot-conversations/bots-conv-proactive">Teams,
 *     typing indicator</a>
 */
@Component
class TypingSign implements DisposableBean {

    private final Connector connector;
    private final Duration after;
    private final ScheduledThreadPoolExecutor later;

    TypingSign(Connector connector, @Value("${omabotti.typing-after:1s}") Duration after) {
        this.connector = connector;
        this.after = after;
        this.later = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "typing-sign");
            thread.setDaemon(true);
            return thread;
        });
        later.setRemoveOnCancelPolicy(true);
    }

    /** How long somebody waits. */
    static final class Wait {

        private volatile boolean open = true;
        private @Nullable ScheduledFuture<?> sign;

        /** The answer is there. */
        void end() {
            open = false;
            if (sign != null) {
                sign.cancel(false);
            }
        }
    }

    /** From here on the asker waits, until it is ended. */
    Wait over(Activity question) {
        Wait wait = new Wait();
        if (isWaitedFor(question)) {
            try {
                wait.sign = later.schedule(
                        () -> connector.type(question, () -> wait.open), after.toMillis(), TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException stopping) {
                return wait;
            }
        }
        return wait;
    }

    @Override
    public void destroy() {
        later.shutdownNow();
    }

    /** A press is shown by its card, a dialog by itself; and who wants the answer in the response sees no sign. */
    private static boolean isWaitedFor(Activity question) {
        return ActivityKind.of(question) == ActivityKind.MESSAGE
                && !DeliveryModes.EXPECT_REPLIES.toString().equals(question.getDeliveryMode());
    }
}
