import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What became of real questions: answered, refused by the bot, or lost, which is everything else. */
record Outcomes(List<Asked> answered, int refused, int lost) {

    /** Waits for all of them together as long as for one. */
    static Outcomes of(List<CompletableFuture<Asked>> questions) throws InterruptedException {
        List<Asked> answered = new ArrayList<>();
        int refused = 0;
        int lost = 0;
        long end = System.nanoTime() + Client.PATIENCE.toNanos();
        for (CompletableFuture<Asked> question : questions) {
            try {
                answered.add(question.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS));
            } catch (ExecutionException failed) {
                boolean isRefused = failed.getCause() instanceof Refused;
                refused += isRefused ? 1 : 0;
                lost += isRefused ? 0 : 1;
            } catch (TimeoutException unanswered) {
                lost++;
            }
        }
        return new Outcomes(answered, refused, lost);
    }

    /** Answered, but with somebody who was not asked for. */
    int wrong() {
        return Asked.wrong(answered);
    }

    /** How many were not answered as they should be. */
    int failures() {
        return refused + lost + wrong();
    }
}
