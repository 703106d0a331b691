package fi.omabotti.roleguide;

import java.util.List;

/**
 * A part of a page under a label of its own, or a step of a path.
 *
 * @param namedHere whether this is the step at which the named worker is named
 */
record Section(Translated label, List<Translated> items, boolean namedHere) {
    Section {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("it has no item");
        }
    }
}
