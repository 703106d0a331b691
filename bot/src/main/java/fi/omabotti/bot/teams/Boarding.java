package fi.omabotti.bot.teams;

import fi.omabotti.bot.pace.Passage;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.function.Supplier;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Has calls wait for their turn when they are connected, right before they are written: what takes its time before that,
 * another time than at the last call, would bring them to Teams in bunches.
 */
final class Boarding extends EventListener implements Interceptor {

    /** An idle connection is closed by the other side sooner or later, and what is written then is lost. */
    private static final Duration LONGEST_ON_A_CONNECTION = Duration.ofSeconds(3);

    private static final ThreadLocal<Ticket> TICKET = new ThreadLocal<>();

    private record Ticket(Passage passage, String chat) {}

    /** What is called in there, on this thread, waits at that passage. */
    <T> T at(Passage passage, String chat, Supplier<T> call) {
        TICKET.set(new Ticket(passage, chat));
        try {
            return call.get();
        } finally {
            TICKET.remove();
        }
    }

    /** Still on the thread of who calls. */
    @Override
    public void callStart(Call call) {
        Ticket its = TICKET.get();
        if (its != null) {
            Ticket unused = call.tag(Ticket.class, () -> its);
        }
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Ticket its = chain.call().tag(Ticket.class);
        if (its != null) {
            await(its);
        }
        return chain.proceed(chain.request());
    }

    private static void await(Ticket its) throws IOException {
        long start = System.nanoTime();
        try {
            if (!its.passage().await(its.chat())) {
                throw new NotOurs();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
        if (System.nanoTime() - start > LONGEST_ON_A_CONNECTION.toNanos()) {
            throw new WaitedTooLong();
        }
    }

    /** Named for the log. */
    private static final class NotOurs extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** Named for the log. */
    private static final class WaitedTooLong extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
