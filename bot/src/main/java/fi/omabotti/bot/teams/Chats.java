package fi.omabotti.bot.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ConversationParameters;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * What the connector does with chats, at one service url. Ids are one segment of the path each, whatever is in them.
 *
 * @see <a href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference">Bot
 *     Connector API reference</a>
 */
final class Chats {

    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    private final OkHttpClient http;
    private final HttpUrl chats;

    /**
     * At a service url that the bot may post to.
     *
     * @throws IllegalArgumentException when it is no url
     */
    Chats(OkHttpClient http, String serviceUrl) {
        this.http = http;
        this.chats = HttpUrl.get(serviceUrl)
                .newBuilder()
                .addPathSegments("v3/conversations")
                .build();
    }

    /** Writes an answer to a message. */
    ConnectorCall reply(String chat, String question, Activity message) {
        return call("POST", of(chat).addPathSegment(question), message);
    }

    /** Writes at the end of a chat. */
    ConnectorCall send(String chat, Activity message) {
        return call("POST", of(chat), message);
    }

    /** Puts another card in the place of one. */
    ConnectorCall update(String chat, String card, Activity message) {
        return call("PUT", of(chat).addPathSegment(card), message);
    }

    /** Takes a card away. */
    ConnectorCall delete(String chat, String card) {
        return call("DELETE", of(chat).addPathSegment(card), null);
    }

    /** Opens a chat, or begins a thread in a channel. */
    ConnectorCall open(ConversationParameters chat) {
        return call("POST", chats.newBuilder(), chat);
    }

    private HttpUrl.Builder of(String chat) {
        return chats.newBuilder().addPathSegment(chat).addPathSegment("activities");
    }

    private ConnectorCall call(String method, HttpUrl.Builder url, @Nullable Object content) {
        // Without a body, even an empty one, Transport could not keep OkHttp from sending it again.
        RequestBody body = content == null ? RequestBody.EMPTY : RequestBody.create(ActivityJson.bytes(content), JSON);
        return new ConnectorCall(http.newCall(
                new Request.Builder().url(url.build()).method(method, body).build()));
    }
}
