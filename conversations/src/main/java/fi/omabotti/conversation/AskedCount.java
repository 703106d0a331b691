package fi.omabotti.conversation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Counts what is asked and how it ends: fixed words of ours, never a word of what was said. */
@Component
public class AskedCount {

    public static final String NAME = "omabotti.asked";

    private final MeterRegistry meters;

    AskedCount(ObjectProvider<MeterRegistry> meters) {
        this.meters = meters.getIfAvailable(SimpleMeterRegistry::new);
    }

    /**
     * One more.
     *
     * @param intent what was asked for, as "substitute"
     * @param outcome how it ended, as "told"
     */
    public void count(Turn turn, String intent, String outcome) {
        String language = turn.language().name().toLowerCase(Locale.ROOT);
        meters.counter(NAME, "intent", intent, "outcome", outcome, "language", language)
                .increment();
    }
}
