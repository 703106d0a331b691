package fi.omabotti.compilation;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What may be shown of personal answers, so that nobody reads under five people's (V-22).
 *
 * <p>Decided for each item by itself, as not everybody answers everything. A <em>group</em> is those of one team who answered
 * the item, or those without a team. The rule:
 *
 * <ol>
 *   <li>A group of five or more is shown, by itself and in the total.
 *   <li>A group under five is not shown, and no words of it are quoted, not in the total either.
 *   <li>The groups under five, taken together, are in the total only when they are five or more; else the total is of the shown
 *       ones, and says so. One group that is held back can thus never be read out of the total: a single one is under five.
 * </ol>
 *
 * <p>Why this is enough: all that is published of an item are sums over the shown groups and over at most one further block, the
 * groups held back together. Whatever anybody adds or subtracts, the smallest thing left is one of these, and each is of five or
 * more people. Sums over several items (themes) are sums of what is published of each.
 *
 * <p>A whole group is not hidden for another's sake (the other way to stop subtraction): a team that answered well would lose
 * its results because a neighbour did not, and a total without at most four people says nearly the same.
 */
public final class SmallGroups {

    /** The fewest people of whom anything is shown. */
    public static final int LEAST = 5;

    private SmallGroups() {}

    /**
     * What is shown of an item.
     *
     * @param shown the groups that are shown by themselves, and may be quoted
     * @param total the groups that the total is of: the shown ones, or all
     * @param leftOut whether anybody who answered is not in the total
     */
    public record Shown<G>(Set<G> shown, Set<G> total, boolean leftOut) {}

    /**
     * What is shown of one item.
     *
     * @param answered how many of each group answered the item
     */
    public static <G> Shown<G> of(Map<G, Integer> answered) {
        Set<G> shown = answered.entrySet().stream()
                .filter(it -> it.getValue() >= LEAST)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        int rest = answered.entrySet().stream()
                .filter(it -> !shown.contains(it.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return rest >= LEAST
                ? new Shown<>(shown, Set.copyOf(answered.keySet()), false)
                : new Shown<>(shown, shown, rest > 0);
    }
}
