package fi.omabotti.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in for a worker today.
 *
 * @param lastDay inclusive; null when the source gives no end
 */
public record Substitution(Colleague colleague, @Nullable LocalDate lastDay) {}
