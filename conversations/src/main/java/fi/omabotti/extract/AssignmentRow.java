package fi.omabotti.extract;

import org.jspecify.annotations.Nullable;

/**
 * A row of an assignments extract, understood.
 *
 * @param assignment null when nobody is named
 */
record AssignmentRow(
        int line, ClienthoodFacts clienthood, @Nullable AssignmentFacts assignment) {}
