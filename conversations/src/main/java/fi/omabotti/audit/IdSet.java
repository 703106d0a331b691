package fi.omabotti.audit;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Many ids of entries in little room: as they are counted up, a bit each is enough. */
final class IdSet {

    private static final int BITS = 31;

    private final Map<Long, BitSet> pages = new HashMap<>();

    void add(long id) {
        pages.computeIfAbsent(id >>> BITS, page -> new BitSet()).set(index(id));
    }

    boolean contains(long id) {
        BitSet page = pages.get(id >>> BITS);
        return page != null && page.get(index(id));
    }

    private static int index(long id) {
        return (int) (id & Integer.MAX_VALUE);
    }
}
