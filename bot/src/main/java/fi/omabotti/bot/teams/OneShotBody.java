package fi.omabotti.bot.teams;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * A body that is sent once. OkHttp repeats any other by itself, even with all retries off: on a 503 with
 * {@code Retry-After: 0}, and on a 421.
 */
final class OneShotBody extends RequestBody {

    private final RequestBody body;
    private boolean begun;

    OneShotBody(RequestBody body) {
        this.body = body;
    }

    @Override
    public boolean isOneShot() {
        return true;
    }

    @Override
    public @Nullable MediaType contentType() {
        return body.contentType();
    }

    @Override
    public long contentLength() throws IOException {
        return body.contentLength();
    }

    /** Whether any of it may have left. */
    boolean isBegun() {
        return begun;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        begun = true;
        body.writeTo(sink);
    }
}
