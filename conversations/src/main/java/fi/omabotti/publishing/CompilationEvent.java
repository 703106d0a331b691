package fi.omabotti.publishing;

import fi.omabotti.audit.AuditEvent;

/** What this conversation writes into the audit trail: who made, read and took which compilation, and never who answered. */
enum CompilationEvent implements AuditEvent {
    COMPILATION_SHOWN,
    /** A file was offered. */
    COMPILATION_OFFERED,
    /** The file that was offered was handed over. */
    COMPILATION_TAKEN,
    /** The workbook with every answer in words was offered to a facilitator. */
    ANSWERS_OFFERED,
    /** It was handed over. */
    ANSWERS_TAKEN,
    /** Themes were read back from a workbook. */
    THEMES_TAKEN_IN,
    /** A workbook was refused, and nothing was read from it. */
    THEMES_REFUSED,
    /** The teams read their own from then on. */
    COMPILATION_SHARED,
    ANSWERS_FROZEN,
    COMPILATION_PUBLISHED,
    /** Somebody who may not, or where others read along. */
    COMPILATION_REFUSED
}
