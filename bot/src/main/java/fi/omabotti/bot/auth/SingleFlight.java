package fi.omabotti.bot.auth;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work that is done once for all who ask for it at the same time. Who comes while it runs shares its outcome, a failure too;
 * who comes later starts it anew.
 */
public final class SingleFlight<T> {

    private final Supplier<T> work;
    private final Executor executor;
    private final AtomicReference<@Nullable CompletableFuture<T>> running = new AtomicReference<>();

    /** The executor must not be one whose threads wait for the outcome: were they all waiting, the work would never start. */
    public SingleFlight(Supplier<T> work, Executor executor) {
        this.work = work;
        this.executor = executor;
    }

    /** The outcome of the run that is under way, or else of one that starts now. To cancel it is to give up waiting. */
    public CompletableFuture<T> run() {
        CompletableFuture<T> ours = new CompletableFuture<>();
        CompletableFuture<T> theirs = running.compareAndExchange(null, ours);
        if (theirs != null) {
            return theirs.copy();
        }
        try {
            executor.execute(() -> settle(ours));
        } catch (RuntimeException rejected) {
            running.set(null);
            ours.completeExceptionally(rejected);
        }
        return ours.copy();
    }

    /** What was done is no longer running when anybody hears of it, so that who then asks again is not told the old. */
    private void settle(CompletableFuture<T> future) {
        try {
            T outcome = work.get();
            running.set(null);
            future.complete(outcome);
        } catch (Throwable failure) {
            running.set(null);
            future.completeExceptionally(failure);
        }
    }
}
