package fi.omabotti.bot.delivery;

import fi.omabotti.bot.pace.Lane;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Outbox;
import fi.omabotti.conversation.Recipient.Person;
import fi.omabotti.conversation.Reply;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbox as rows. */
@Component
class TableOutbox implements Outbox {

    private final OutgoingMessages messages;
    private final Contents contents;
    private final TransactionTemplate callers;
    private final TransactionTemplate savepoint;
    private final Clock clock;

    TableOutbox(OutgoingMessages messages, Contents contents, PlatformTransactionManager transactions, Clock clock) {
        this.messages = messages;
        this.contents = contents;
        this.callers = new TransactionTemplate(transactions);
        this.callers.setPropagationBehavior(TransactionDefinition.PROPAGATION_MANDATORY);
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.clock = clock;
    }

    @Override
    public void send(WorkerId to, String message, Function<Language, Reply> reply) {
        callers.executeWithoutResult(status -> {
            if (!messages.isKnown(to, message)) {
                PersonInChat person = messages.personInChat(to);
                add(to, message, reply.apply(person.language()), person.botId());
            }
        });
    }

    /** While another transaction adds the same, this waits for its end; then the other's stays as it is. */
    private void add(WorkerId to, String message, Reply reply, String botId) {
        try {
            savepoint.executeWithoutResult(status -> messages.add(
                    Lane.NOTICE,
                    message,
                    clock.instant(),
                    Map.of(new Person(to), contents.add(message, reply, botId))));
        } catch (DuplicateKeyException anotherCameFirst) {
            return;
        }
    }
}
