package fi.omabotti.bot.log;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * What all lines of one turn, or of one run of a job, have in common in the log. It is drawn by the bot: nothing that came from
 * outside is ever in it, and it says nothing to anybody but those who read the log.
 */
public final class TraceId {

    /** The field's name in the log, ECS's for what belongs together. */
    public static final String FIELD = "trace.id";

    private static final int BYTES = 8;

    private TraceId() {}

    /** Does the work under an id of its own, and leaves the thread as it was. */
    public static void during(Runnable work) {
        during(drawn(), work);
    }

    /** Work that is done elsewhere or later, under the id of whoever hands it over now; without one, under its own. */
    static Runnable carriedInto(Runnable work) {
        String current = MDC.get(FIELD);
        return () -> during(current == null ? drawn() : current, work);
    }

    static String drawn() {
        byte[] bytes = new byte[BYTES];
        ThreadLocalRandom.current().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void during(String id, Runnable work) {
        String before = MDC.get(FIELD);
        MDC.put(FIELD, id);
        try {
            work.run();
        } finally {
            restore(before);
        }
    }

    private static void restore(@Nullable String before) {
        if (before == null) {
            MDC.remove(FIELD);
        } else {
            MDC.put(FIELD, before);
        }
    }
}
