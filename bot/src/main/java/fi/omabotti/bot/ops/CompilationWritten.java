package fi.omabotti.bot.ops;

import fi.omabotti.audit.AuditEvent;

/** What the command {@code koonti} writes into the trail. */
enum CompilationWritten implements AuditEvent {
    /** Files of a compilation were written on the server. */
    COMPILATION_WRITTEN,
    /** Among them every answer in words. */
    ANSWERS_WRITTEN,
    /** Themes were taken in from a workbook first. */
    THEMES_WRITTEN,
    /** It was asked for by whom it may not be, or before it may be, and nothing was written. */
    COMPILATION_NOT_WRITTEN
}
