package fi.omabotti.bot.teams;

import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.connector.rest.ErrorResponseException;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.ResourceResponse;
import fi.omabotti.bot.pace.Lane;
import fi.omabotti.bot.pace.Pace;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
            ResourceResponse posted = send(question, reply).join();
            log.debug("Posted the reply to {}", question.getId());
            return Optional.ofNullable(posted).map(ResourceResponse::getId);
        } catch (RuntimeException failure) {
            log.warn("Could not post the reply to {}: {}", question.getId(), outcome(cause(failure)));
            return Optional.empty();
        }
    }

    /** Shows that an answer is on its way, if it is still waited for when Teams can be called. Never throws. */
    void type(Activity question, BooleanSupplier isWaitedFor) {
        try {
            Conversations chats = clients.at(question.getServiceUrl()).getConversations();
            String chat = segment(question.getConversation().getId());
            wait(Lane.NOTICE, chat);
            if (isWaitedFor.getAsBoolean()) {
                chats.sendToConversation(chat, Replies.typing(question)).join();
            }
        } catch (RuntimeException failure) {
            log.debug("Could not show that {} is being answered: {}", question.getId(), outcome(cause(failure)));
        }
    }

    /** Puts another card in the place of an answer's, and waits for the outcome. Never throws. */
    Change update(ShownAnswer answer, Activity card) {
        return change(
                answer,
                chats -> chats.updateActivity(segment(answer.conversationId()), segment(answer.cardId()), card));
    }

    /** Deletes an answer's card, and waits for the outcome. Never throws. */
    Change delete(ShownAnswer answer) {
        return change(
                answer, chats -> chats.deleteActivity(segment(answer.conversationId()), segment(answer.cardId())));
    }

    /** Deletes the card whose button was pressed, and waits for the outcome. Never throws. */
    void deleteCard(Activity press) {
        try {
            Conversations chats = clients.at(press.getServiceUrl()).getConversations();
            String chat = segment(press.getConversation().getId());
            wait(Lane.ANSWER, chat);
            chats.deleteActivity(chat, segment(press.getReplyToId())).join();
        } catch (RuntimeException failure) {
            log.warn("Could not take away the card of {}: {}", press.getId(), outcome(cause(failure)));
        }
    }

    private Change change(ShownAnswer answer, Function<Conversations, CompletableFuture<?>> call) {
        try {
            Conversations chats = clients.at(answer.serviceUrl()).getConversations();
            wait(Lane.NOTICE, answer.conversationId());
            call.apply(chats).join();
            return Change.DONE;
        } catch (RuntimeException failure) {
            Throwable cause = cause(failure);
            if (status(cause) / 100 == 2) {
                return Change.DONE;
            }
            log.warn("Could not take away the answer to {}: {}", answer.requestId(), outcome(cause));
            return isHopeless(cause) ? Change.HOPELESS : Change.LATER;
        }
    }

    private static boolean isHopeless(Throwable cause) {
        int status = status(cause);
        return status == NOT_IMPLEMENTED
                || (status / 100 == 4 && !PASSING.contains(status))
                || cause instanceof IllegalArgumentException;
    }

    private CompletableFuture<ResourceResponse> send(Activity question, Activity reply) {
        Conversations conversations = clients.at(question.getServiceUrl()).getConversations();
        String conversationId = segment(question.getConversation().getId());
        wait(Lane.ANSWER, conversationId);
        return question.getId() == null || ActivityTypes.INVOKE.equals(question.getType())
                ? conversations.sendToConversation(conversationId, reply)
                : conversations.replyToActivity(conversationId, segment(question.getId()), reply);
    }

    private void wait(Lane lane, String chat) {
        try {
            pace.take(lane, chat);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new CompletionException(new NotSent(stopping));
        }
    }

    /** An id becomes one segment of the path; the SDK's client encodes it, but for what no encoding makes one of. */
    static String segment(@Nullable String id) {
        if (id == null
                || NO_SEGMENT.matcher(id).matches()
                || !StandardCharsets.UTF_8.newEncoder().canEncode(id)) {
            throw new UnfitId();
        }
        return id;
    }

    static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    private static String outcome(Throwable cause) {
        if (cause instanceof NotSent notSent) {
            return notSent.why();
        }
        return cause instanceof ErrorResponseException
                ? "status " + status(cause)
                : cause.getClass().getSimpleName();
    }

    /** 0 for what is no answer of Teams. The SDK takes an answer that it does not expect for a refusal. */
    static int status(Throwable cause) {
        return cause instanceof ErrorResponseException refused
                ? refused.response().code()
                : 0;
    }

    /** Named for the log. */
    private static final class UnfitId extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;
    }
}
