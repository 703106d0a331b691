package fi.omabotti.conversation;

import fi.omabotti.staff.WorkerId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What was sent to colleagues, in Finnish: kept in a list, each message to each of them once. */
public final class SentList implements Outbox {

    /** A message to somebody. */
    public record Sent(WorkerId to, String message, Reply reply) {}

    private final List<Sent> sent = new ArrayList<>();

    @Override
    public void send(WorkerId to, String message, Function<Language, Reply> reply) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("No transaction");
        }
        if (sent.stream().noneMatch(it -> it.to().equals(to) && it.message().equals(message))) {
            sent.add(new Sent(to, message, KeptReplies.keep(reply.apply(Language.FI))));
        }
    }

    /** Those to one colleague, the oldest first. */
    public List<Reply> to(WorkerId worker) {
        return sent.stream()
                .filter(it -> it.to().equals(worker))
                .map(Sent::reply)
                .toList();
    }
}
