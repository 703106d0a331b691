package fi.omabotti.bot.teams;

import java.io.IOException;

/** A call failed before its body was on the way: the other side knows nothing of it. */
class NotSent extends IOException {

    private static final long serialVersionUID = 1L;

    NotSent(Throwable cause) {
        super(cause);
    }

    /** Named for the log. */
    String why() {
        Throwable cause = getCause();
        return (cause == null ? this : cause).getClass().getSimpleName();
    }
}
