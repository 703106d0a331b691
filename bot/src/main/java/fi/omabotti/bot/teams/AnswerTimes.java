package fi.omabotti.bot.teams;

import com.microsoft.bot.schema.Activity;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * How long turns take and how they end, until what they changed is kept and the answer is drawn. How long Teams then takes is
 * {@link Exchanges}' matter.
 */
@Component
class AnswerTimes {

    /** How long turns took, by the kind of activity and by how they ended. */
    static final String TIMER = "omabotti.answers";

    private final MeterRegistry meters;

    AnswerTimes(MeterRegistry meters) {
        this.meters = meters;
    }

    /** The outcome of a turn, which must not throw. */
    Outcome of(Activity activity, Supplier<Outcome> turn) {
        Timer.Sample sample = Timer.start(meters);
        Outcome outcome = turn.get();
        sample.stop(meters.timer(
                TIMER,
                "kind",
                ActivityKind.of(activity).name().toLowerCase(Locale.ROOT),
                "outcome",
                outcome.fold(answered -> "answered", withdrawn -> "withdrawn", () -> "silent", () -> "try_again")));
        return outcome;
    }
}
