package fi.omabotti.bot.teams;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Teams answered, and not that it did it. What it said is for {@link TeamsWord} alone: it may quote anything. */
final class Declined extends IOException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient @Nullable String retryAfter;
    private final transient String said;

    Declined(int status, @Nullable String retryAfter, String said) {
        super("status " + status);
        this.status = status;
        this.retryAfter = retryAfter;
        this.said = said;
    }

    int status() {
        return status;
    }

    /** The header, as it came; null without one. */
    @Nullable
    String retryAfter() {
        return retryAfter;
    }

    String said() {
        return said;
    }
}
