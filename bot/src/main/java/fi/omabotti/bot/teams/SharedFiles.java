package fi.omabotti.bot.teams;

import fi.omabotti.bot.auth.ServiceHosts;
import fi.omabotti.bot.auth.TeamsSettings;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSource;
import okio.ByteString;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Files that people send the bot or take from it. They lie in SharePoint, at addresses that Teams gives and that open
 * without a token: so none is shown, and an address is itself a secret. At most 10 MB.
 *
 * @see <a href="https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4">Send and receive files</a>
 */
@Component
class SharedFiles {

    private static final int LARGEST = 10 * 1024 * 1024;
    private static final String TOO_LARGE = "larger than 10 MB";

    private final OkHttpClient http;

    @Autowired
    SharedFiles(Transport transport, TeamsSettings settings) {
        this(transport, settings.allowedFileHosts());
    }

    SharedFiles(Transport transport, ServiceHosts hosts) {
        this.http = transport.applyTo(new OkHttpClient.Builder(), hosts).build();
    }

    /** What became of a download. */
    sealed interface Download {

        /** All of the file. */
        record Done(ByteString content) implements Download {

            @Override
            public String toString() {
                return "Done[" + content.size() + " bytes]";
            }
        }

        /** Nothing, and why: an outcome in words for the log. */
        record Failed(String why) implements Download {}

        default <T> T fold(Function<? super Done, T> done, Function<? super Failed, T> failed) {
            return this instanceof Done it ? done.apply(it) : failed.apply((Failed) this);
        }
    }

    /** Fetches a file. Stops reading at the limit, whatever the other side says of its size. */
    Download download(String address) {
        try (Response response = call(new Request.Builder().url(address))) {
            if (!response.isSuccessful()) {
                return new Download.Failed("status " + response.code());
            }
            BufferedSource content = response.body().source();
            return response.body().contentLength() > LARGEST || content.request(LARGEST + 1L)
                    ? new Download.Failed(TOO_LARGE)
                    : new Download.Done(content.readByteString());
        } catch (IOException | IllegalArgumentException e) {
            return new Download.Failed(e.getClass().getSimpleName());
        }
    }

    /** Puts a file in its place, whole. Gives why it could not, in words for the log; empty when it is there. */
    Optional<String> upload(String address, ByteString content) {
        int size = content.size();
        if (size == 0 || size > LARGEST) {
            return Optional.of(size == 0 ? "empty" : TOO_LARGE);
        }
        Request.Builder request = new Request.Builder();
        try (Response response = call(request.url(address)
                .put(RequestBody.create(content, null))
                .header("Content-Range", "bytes 0-" + (size - 1) + "/" + size))) {
            return response.isSuccessful() ? Optional.empty() : Optional.of("status " + response.code());
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of(e.getClass().getSimpleName());
        }
    }

    private Response call(Request.Builder request) throws IOException {
        return http.newCall(request.build()).execute();
    }
}
