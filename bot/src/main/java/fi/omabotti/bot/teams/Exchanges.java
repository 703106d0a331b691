package fi.omabotti.bot.teams;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How calls to Teams end, and how long they take: looked at as they go by, never called for. A call that Teams refuses has reached
 * Teams; one that got no answer, or an answer of something that was overloaded or broken, has not.
 */
@Component
class Exchanges implements Interceptor {

    /** How long calls to Teams took, by how they ended. */
    static final String TIMER = "omabotti.connector";

    private static final int THROTTLED = 429;

    private final MeterRegistry meters;
    private final Clock clock;
    private volatile @Nullable Instant reached;
    private volatile @Nullable Missed missed;

    Exchanges(MeterRegistry meters, Clock clock) {
        this.meters = meters;
        this.clock = clock;
    }

    /** A call that did not reach Teams. */
    record Missed(Instant at, String why) {}

    /** When Teams was reached last; null when it never was. */
    @Nullable
    Instant reached() {
        return reached;
    }

    /** The latest call that did not reach Teams; null when there was none. */
    @Nullable
    Missed missed() {
        return missed;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Timer.Sample sample = Timer.start(meters);
        try {
            Response response = chain.proceed(chain.request());
            note(response.code());
            sample.stop(timer(outcome(response.code())));
            return response;
        } catch (IOException failure) {
            missed = new Missed(clock.instant(), why(failure));
            sample.stop(timer("unanswered"));
            throw failure;
        }
    }

    private void note(int status) {
        if (status / 100 == 5) {
            missed = new Missed(clock.instant(), "status " + status);
        } else {
            reached = clock.instant();
        }
    }

    private static String why(IOException failure) {
        return failure instanceof NotSent notSent
                ? notSent.why()
                : failure.getClass().getSimpleName();
    }

    private static String outcome(int status) {
        if (status == THROTTLED) {
            return "throttled";
        }
        return switch (status / 100) {
            case 2 -> "taken";
            case 5 -> "failed";
            default -> "refused";
        };
    }

    private Timer timer(String outcome) {
        return meters.timer(TIMER, "outcome", outcome);
    }
}
