package fi.omabotti.compilation;

import fi.omabotti.questionnaire.Bilingual;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * What was asked and when.
 *
 * @param serviceTask for which; empty for all of them
 * @param opened the first day for answers
 * @param closed the last one
 * @param compiledAt in the time zone in which it is told
 */
public record About(
        Bilingual title,
        String serviceTask,
        LocalDate opened,
        LocalDate closed,
        ZonedDateTime compiledAt,
        Stage stage) {}
