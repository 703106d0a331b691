package fi.omabotti.bot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** A call to the connector, to be made once: what it says of what it took, or a {@link Declined}. */
final class ConnectorCall {

    /** Bytes. The connector's answers are an id or an error. */
    private static final int LONGEST_ANSWER = 64 * 1024;

    private final Call call;

    ConnectorCall(Call call) {
        this.call = call;
    }

    /**
     * What Teams took.
     *
     * @param id of the message or the chat; null when Teams did not say
     * @param activityId of the message that a chat was opened with; null without one
     */
    record Receipt(@Nullable String id, @Nullable String activityId) {}

    /** Makes it and waits. */
    Receipt now() throws IOException {
        try (Response response = call.execute()) {
            return receipt(response);
        }
    }

    /** Makes it on another thread. */
    CompletableFuture<Receipt> later() {
        CompletableFuture<Receipt> outcome = new CompletableFuture<>();
        call.enqueue(new Callback() {
            @Override
            public void onFailure(Call failed, IOException failure) {
                outcome.completeExceptionally(failure);
            }

            @Override
            public void onResponse(Call done, Response response) {
                try (response) {
                    outcome.complete(receipt(response));
                } catch (IOException | RuntimeException failure) {
                    // whoever waits for it would wait for ever
                    outcome.completeExceptionally(failure);
                }
            }
        });
        return outcome;
    }

    private static Receipt receipt(Response response) throws IOException {
        String said = response.peekBody(LONGEST_ANSWER).string();
        if (!response.isSuccessful()) {
            throw new Declined(response.code(), response.header("Retry-After"), said);
        }
        JsonNode json = ActivityJson.lenient(said);
        return new Receipt(json.path("id").textValue(), json.path("activityId").textValue());
    }
}
