package fi.omabotti.usage;

import fi.omabotti.audit.Ground;
import java.util.Map;

/**
 * What one person did in a week without a relation to the client. No client in it.
 *
 * @param name as the staff list has it
 * @param withoutRelation look-ups that told nothing
 * @param byReason how often each ground was stated for such a look-up
 * @param limitsReached how often the limit of such look-ups was reached
 * @param outsideHours of the look-ups, those outside weekdays 7–18; not counted in units that work in shifts (V-16)
 */
public record AskerUse(
        String name, int withoutRelation, Map<Ground, Integer> byReason, int limitsReached, int outsideHours) {
    public AskerUse {
        byReason = Map.copyOf(byReason);
    }

    /** How often a ground was stated. */
    public int reasons() {
        return byReason.values().stream().mapToInt(Integer::intValue).sum();
    }
}
