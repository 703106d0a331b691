package fi.omabotti.bot.teams;

import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.connector.rest.ErrorResponseException;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ResourceResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Posts to Teams. What cannot be posted is a line in the log, of ids and a status. */
@Component
class Connector {

    private static final Logger log = LoggerFactory.getLogger(Connector.class);

    private static final Pattern NO_SEGMENT = Pattern.compile("\\s*\\.{0,2}\\s*");

    private final ConnectorClients clients;

    Connector(ConnectorClients clients) {
        this.clients = clients;
    }

    /** Posts a reply to where the question came from, and waits for the outcome. Never throws. */
    void post(Activity question, Activity reply) {
        try {
            send(question, reply).join();
            log.debug("Posted the reply to {}", question.getId());
        } catch (CompletionException e) {
            logFailure(question, e.getCause() == null ? e : e.getCause());
        } catch (RuntimeException e) {
            logFailure(question, e);
        }
    }

    private CompletableFuture<ResourceResponse> send(Activity question, Activity reply) {
        Conversations conversations = clients.at(question.getServiceUrl()).getConversations();
        String conversationId = segment(question.getConversation().getId());
        return question.getId() == null
                ? conversations.sendToConversation(conversationId, reply)
                : conversations.replyToActivity(conversationId, segment(question.getId()), reply);
    }

    /** An id becomes one segment of the path; the SDK's client encodes it, but for what no encoding makes one of. */
    private static String segment(@Nullable String id) {
        if (id == null
                || NO_SEGMENT.matcher(id).matches()
                || !StandardCharsets.UTF_8.newEncoder().canEncode(id)) {
            throw new UnfitId();
        }
        return id;
    }

    private static void logFailure(Activity question, Throwable failure) {
        String outcome = failure instanceof ErrorResponseException refused
                ? "status " + refused.response().code()
                : failure.getClass().getSimpleName();
        log.warn("Could not post the reply to {}: {}", question.getId(), outcome);
    }

    /** Named for the log. */
    private static final class UnfitId extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;
    }
}
