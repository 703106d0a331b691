package fi.omabotti.bot.delivery;

import fi.omabotti.bot.cards.CardWriter;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Outbox;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Secrecy;
import fi.omabotti.conversation.Texts;
import fi.omabotti.staff.WorkerId;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The outbox as rows. The card is drawn at once: what was decided is what is told, whatever happens until it is posted. */
@Component
public class TableOutbox implements Outbox {

    private static final Texts TEXTS = Texts.of(TableOutbox.class);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OutgoingMessages messages;
    private final TransactionTemplate callers;

    TableOutbox(OutgoingMessages messages, PlatformTransactionManager transactions) {
        this.messages = messages;
        this.callers = new TransactionTemplate(transactions);
        this.callers.setPropagationBehavior(TransactionDefinition.PROPAGATION_MANDATORY);
    }

    @Override
    public void send(WorkerId to, String message, Function<Language, Reply> reply) {
        callers.executeWithoutResult(status -> {
            if (!messages.isKnown(to, message)) {
                PersonInChat person = messages.personInChat(to);
                Reply discreet = discreet(reply.apply(person.language()));
                String card = JSON.writeValueAsString(CardWriter.draw(discreet, person.botId()));
                messages.add(to, message, discreet, card);
            }
        });
    }

    /** With a notification that tells nothing when the message is about a client, whatever its sender wrote into it (P-19). */
    private static Reply discreet(Reply reply) {
        return reply.secrecy() == Secrecy.OPEN
                ? reply
                : new Reply(
                        TEXTS.say(reply.language(), "message"),
                        reply.language(),
                        reply.parts(),
                        reply.choices(),
                        reply.secrecy());
    }
}
