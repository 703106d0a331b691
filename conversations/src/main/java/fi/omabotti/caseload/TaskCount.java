package fi.omabotti.caseload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many clients a service task has, or several of them together.
 *
 * @param task its name; several names when they were put together
 */
record TaskCount(String task, int clients) {

    /** Fewer are not told to management (P-11). */
    static final int FEWEST_TOLD = 5;

    /**
     * The same with every small number put together with others, at least two in all, until their sum is not small. A number
     * left out could be subtracted from a total; in a sum there is nothing left to subtract, and it does not say whose is
     * the small part. Only where all of it is small is the sum still small.
     */
    static List<TaskCount> withoutSmall(List<TaskCount> counts) {
        List<TaskCount> rest = new ArrayList<>(counts);
        rest.sort(Comparator.comparingInt(TaskCount::clients));
        List<TaskCount> together = new ArrayList<>();
        while (!rest.isEmpty() && (isSmall(rest.get(0)) || (!together.isEmpty() && isTelling(together)))) {
            together.add(rest.remove(0));
        }
        return Stream.concat(rest.stream(), sum(together))
                .sorted(Comparator.comparing(TaskCount::clients).reversed())
                .toList();
    }

    /** Whether this is a number that may be told. */
    boolean isToldAsNumber() {
        return clients >= FEWEST_TOLD;
    }

    private static boolean isSmall(TaskCount count) {
        return !count.isToldAsNumber();
    }

    private static boolean isTelling(List<TaskCount> together) {
        return together.size() < 2 || total(together) < FEWEST_TOLD;
    }

    private static Stream<TaskCount> sum(List<TaskCount> together) {
        return together.isEmpty()
                ? Stream.of()
                : Stream.of(new TaskCount(
                        together.stream().map(TaskCount::task).sorted().collect(Collectors.joining(", ")),
                        total(together)));
    }

    private static int total(List<TaskCount> together) {
        return together.stream().mapToInt(TaskCount::clients).sum();
    }
}
