package fi.omabotti.pulse;

import fi.omabotti.pretask.PreTask;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One time that the statements were asked.
 *
 * @param measures by the keys of the statements' items; none for one that is too small to show
 */
record PulseRound(PreTask task, Map<String, Measure> measures) {
    PulseRound {
        measures = Map.copyOf(measures);
    }

    /**
     * What came out of one statement.
     *
     * @param mean from 1 to 5, with one decimal
     * @param answers at least five
     */
    record Measure(BigDecimal mean, int answers) {}

    @Nullable
    Measure of(String item) {
        return measures.get(item);
    }
}
