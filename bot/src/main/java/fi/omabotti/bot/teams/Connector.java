package fi.omabotti.bot.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import fi.omabotti.bot.pace.Lane;
import fi.omabotti.bot.pace.Pace;
import fi.omabotti.bot.teams.ConnectorCall.Receipt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Posts to Teams, and takes back. What cannot be done is a line in the log, of ids and a status. */
@Component
class Connector {

    private static final Logger log = LoggerFactory.getLogger(Connector.class);

    private static final Pattern NO_SEGMENT = Pattern.compile("\\s*\\.{0,2}\\s*");

    /** Refused, but perhaps not for long: a token, a time-out, too many calls. */
    private static final Set<Integer> PASSING = Set.of(401, 408, 412, 429);

    private static final int NOT_IMPLEMENTED = 501;

    private final ConnectorClients clients;
    private final Pace pace;

    Connector(ConnectorClients clients, Pace pace) {
        this.clients = clients;
        this.pace = pace;
    }

    /** What became of a change to a card. */
    enum Change {
        DONE,
        /** It will not be otherwise another time: the card, the chat or the right to write there is gone. */
        HOPELESS,
        /** Teams is busy, or out of reach. */
        LATER
    }

    /**
     * Posts a reply to where the question came from, and waits for the outcome. Never throws.
     *
     * @return the id of the card; empty when it could not be posted
     */
    Optional<String> post(Activity question, Activity reply) {
        try {
            Receipt posted = send(question, reply);
            log.debug("Posted the reply to {}", question.getId());
            return Optional.ofNullable(posted.id());
        } catch (IOException | RuntimeException failure) {
            log.warn("Could not post the reply to {}: {}", question.getId(), outcome(failure));
            return Optional.empty();
        }
    }

    /** Shows that an answer is on its way, if it is still waited for when Teams can be called. Never throws. */
    void type(Activity question, BooleanSupplier isWaitedFor) {
        try {
            Chats chats = clients.at(question.getServiceUrl());
            String chat = segment(question.getConversation().getId());
            wait(Lane.NOTICE, chat);
            if (isWaitedFor.getAsBoolean()) {
                chats.send(chat, Replies.typing(question)).now();
            }
        } catch (IOException | RuntimeException failure) {
            log.debug("Could not show that {} is being answered: {}", question.getId(), outcome(failure));
        }
    }

    /** Puts another card in the place of an answer's, and waits for the outcome. Never throws. */
    Change update(ShownAnswer answer, Activity card) {
        return change(answer, chats -> chats.update(segment(answer.conversationId()), segment(answer.cardId()), card));
    }

    /** Deletes an answer's card, and waits for the outcome. Never throws. */
    Change delete(ShownAnswer answer) {
        return change(answer, chats -> chats.delete(segment(answer.conversationId()), segment(answer.cardId())));
    }

    /** Deletes the card whose button was pressed, and waits for the outcome. Never throws. */
    void deleteCard(Activity press) {
        try {
            Chats chats = clients.at(press.getServiceUrl());
            String chat = segment(press.getConversation().getId());
            wait(Lane.ANSWER, chat);
            chats.delete(chat, segment(press.getReplyToId())).now();
        } catch (IOException | RuntimeException failure) {
            log.warn("Could not take away the card of {}: {}", press.getId(), outcome(failure));
        }
    }

    private Change change(ShownAnswer answer, Function<Chats, ConnectorCall> call) {
        try {
            Chats chats = clients.at(answer.serviceUrl());
            wait(Lane.NOTICE, answer.conversationId());
            call.apply(chats).now();
            return Change.DONE;
        } catch (IOException | RuntimeException failure) {
            log.warn("Could not take away the answer to {}: {}", answer.requestId(), outcome(failure));
            return isHopeless(failure) ? Change.HOPELESS : Change.LATER;
        }
    }

    private static boolean isHopeless(Throwable failure) {
        int status = failure instanceof Declined declined ? declined.status() : 0;
        return status == NOT_IMPLEMENTED
                || (status / 100 == 4 && !PASSING.contains(status))
                || failure instanceof IllegalArgumentException;
    }

    private Receipt send(Activity question, Activity reply) throws IOException {
        Chats chats = clients.at(question.getServiceUrl());
        String chat = segment(question.getConversation().getId());
        wait(Lane.ANSWER, chat);
        ConnectorCall call = question.getId() == null || ActivityTypes.INVOKE.equals(question.getType())
                ? chats.send(chat, reply)
                : chats.reply(chat, segment(question.getId()), reply);
        return call.now();
    }

    private void wait(Lane lane, String chat) throws NotSent {
        try {
            pace.take(lane, chat);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new NotSent(stopping);
        }
    }

    /** An id becomes one segment of the path; it is encoded, but for what no encoding makes one of. */
    static String segment(@Nullable String id) {
        if (id == null
                || NO_SEGMENT.matcher(id).matches()
                || !StandardCharsets.UTF_8.newEncoder().canEncode(id)) {
            throw new UnfitId();
        }
        return id;
    }

    private static String outcome(Throwable failure) {
        if (failure instanceof NotSent notSent) {
            return notSent.why();
        }
        return failure instanceof Declined declined
                ? "status " + declined.status()
                : failure.getClass().getSimpleName();
    }

    /** Named for the log. */
    private static final class UnfitId extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;
    }
}
