package fi.omabotti.bot.delivery;

import fi.omabotti.bot.pace.Lane;
import fi.omabotti.conversation.Broadcast;
import fi.omabotti.conversation.Broadcasts;
import fi.omabotti.conversation.Delivered;
import fi.omabotti.conversation.Letter;
import fi.omabotti.conversation.Obstacle;
import fi.omabotti.conversation.Recipient;
import fi.omabotti.conversation.Tally;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What goes to many, as rows. */
@Component
class TableBroadcasts implements Broadcasts {

    private final OutgoingMessages messages;
    private final Replacements replacements;
    private final BroadcastRows broadcasts;
    private final Tallies tallies;
    private final Contents contents;
    private final Reach reach;
    private final TransactionTemplate callers;

    TableBroadcasts(
            OutgoingMessages messages,
            Replacements replacements,
            BroadcastRows broadcasts,
            Tallies tallies,
            Contents contents,
            Reach reach,
            PlatformTransactionManager transactions) {
        this.messages = messages;
        this.replacements = replacements;
        this.broadcasts = broadcasts;
        this.tallies = tallies;
        this.contents = contents;
        this.reach = reach;
        this.callers = new TransactionTemplate(transactions);
        this.callers.setPropagationBehavior(TransactionDefinition.PROPAGATION_MANDATORY);
    }

    @Override
    public List<KnownChannel> channels() {
        return reach.channels();
    }

    @Override
    public Map<Recipient, Obstacle> unreachable(Collection<? extends Recipient> recipients) {
        return reach.unreachable(recipients);
    }

    @Override
    public void send(Broadcast broadcast, Collection<? extends Recipient> to, Letter letter) {
        callers.executeWithoutResult(status -> {
            broadcasts.open(broadcast);
            Set<Recipient> fresh = new LinkedHashSet<>(to);
            fresh.removeAll(messages.recipients(broadcast.message()));
            messages.add(
                    Lane.BROADCAST,
                    broadcast.message(),
                    broadcast.notBefore(),
                    draw(broadcast.message(), fresh, letter));
        });
    }

    @Override
    public void replace(String message, Letter letter) {
        callers.executeWithoutResult(status -> replaceFor(message, messages.recipients(message), letter));
    }

    @Override
    public void replace(String message, Collection<? extends Recipient> of, Letter letter) {
        callers.executeWithoutResult(status -> {
            Set<Recipient> meant = new HashSet<>(of);
            meant.retainAll(messages.recipients(message));
            replaceFor(message, meant, letter);
        });
    }

    private void replaceFor(String message, Set<Recipient> recipients, Letter letter) {
        if (broadcasts.change(message)) {
            replacements.show(message, draw(message, recipients, letter));
        }
    }

    @Override
    public void stop(String message) {
        callers.executeWithoutResult(status -> {
            if (broadcasts.change(message)) {
                replacements.stop(message);
            }
        });
    }

    @Override
    public int sendAgain(String message) {
        return Objects.requireNonNull(
                callers.execute(status -> broadcasts.change(message) ? replacements.sendAgain(message) : 0));
    }

    @Override
    public Tally tally(String message) {
        return tallies.of(message);
    }

    @Override
    public List<Delivered> report(String message) {
        return tallies.report(message);
    }

    private Map<Recipient, Long> draw(String message, Set<Recipient> recipients, Letter letter) {
        Drawing drawing = new Drawing(message, contents);
        Map<Recipient, Long> drawn = new LinkedHashMap<>();
        reach.readers(recipients)
                .forEach((recipient, reader) ->
                        drawn.put(recipient, drawing.draw(letter.to(recipient, reader.language()), reader.botId())));
        return drawn;
    }
}
