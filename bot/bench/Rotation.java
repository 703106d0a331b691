import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** The channel changes its key without a warning: the next question bears the new one, and the old one is gone. */
final class Rotation {

    private static final int LOTS = 12;
    private static final int SECONDS_PER_LOT = 5;
    private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(60);

    /** @param seconds from the change to the first reply, NaN when there was none */
    record Outcome(double seconds, int refusedBefore, Outcomes since) {}

    private final Client client;
    private final Metadata metadata;
    private final int rate;
    private long turned;

    Rotation(Client client, Metadata metadata, int rate) {
        this.client = client;
        this.metadata = metadata;
        this.rate = rate;
    }

    /** As many as the longest wait may need, in lots: after each it is known whether more are needed. */
    List<List<Prepared>> prepare(Questions questions, ChannelKey key) {
        return IntStream.range(0, LOTS)
                .mapToObj(lot -> client.prepare(questions.draw(SECONDS_PER_LOT * rate), key))
                .toList();
    }

    @FunctionalInterface
    interface Forger {
        int ask() throws IOException;
    }

    /** The worst moment for a change: the bot has just asked for the keys, and must not ask again for a while. */
    void awaitFetch(Forger ofUnknownKey) throws IOException, InterruptedException {
        int before = metadata.fetches();
        long start = System.nanoTime();
        while (metadata.fetches() == before) {
            if (System.nanoTime() - start > LONGEST_WAIT) {
                throw new BenchException("The bot does not ask for the keys, whatever key it sees");
            }
            ofUnknownKey.ask();
            Thread.sleep(100);
        }
    }

    /** Until one lot was asked after a question had been answered. */
    List<CompletableFuture<Asked>> turn(ChannelKey next, List<List<Prepared>> lots) {
        List<CompletableFuture<Asked>> asked = new ArrayList<>();
        turned = System.nanoTime();
        metadata.publish(next);
        for (List<Prepared> lot : lots) {
            boolean isLast = firstAnswered(asked) < asked.size();
            asked.addAll(client.paced(lot, rate));
            if (isLast) {
                break;
            }
        }
        return asked;
    }

    Outcome outcome(List<CompletableFuture<Asked>> asked) throws InterruptedException {
        Outcomes all = Outcomes.of(asked);
        int first = firstAnswered(asked);
        long replied = all.answered().stream().mapToLong(Asked::replied).min().orElse(Long.MAX_VALUE);
        double seconds = first == asked.size() ? Double.NaN : (replied - turned) / 1e9;
        return new Outcome(seconds, first, Outcomes.of(asked.subList(first, asked.size())));
    }

    private static int firstAnswered(List<CompletableFuture<Asked>> asked) {
        return (int) asked.stream()
                .takeWhile(it -> !it.isDone() || it.isCompletedExceptionally())
                .count();
    }
}
