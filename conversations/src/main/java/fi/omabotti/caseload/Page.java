package fi.omabotti.caseload;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list that is too long for one card.
 *
 * @param number of this page, from 0
 * @param total of the whole list, in items
 */
record Page<T>(List<T> items, int number, int total) {

    static final int SIZE = 10;

    Page {
        items = List.copyOf(items);
    }

    /** The page of a list with that number; the last one when the list has become shorter than that. */
    static <T> Page<T> of(List<T> all, int number) {
        int within = within(all.size(), number);
        int first = within * SIZE;
        return new Page<>(all.subList(first, Math.min(first + SIZE, all.size())), within, all.size());
    }

    /** That number, or the last page's. */
    static int within(int total, int number) {
        return Math.max(0, Math.min(number, (total - 1) / SIZE));
    }

    <R> Page<R> map(Function<? super T, ? extends R> each) {
        return new Page<>(items.stream().<R>map(each).toList(), number, total);
    }

    /** Of the first item in the whole list, from 1. */
    int first() {
        return number * SIZE + 1;
    }

    /** Of the last item in the whole list, from 1. */
    int last() {
        return number * SIZE + items.size();
    }

    boolean hasNext() {
        return last() < total;
    }
}
