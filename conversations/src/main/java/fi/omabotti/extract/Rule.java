package fi.omabotti.extract;

import static fi.omabotti.extract.Severity.DEVIATION;
import static fi.omabotti.extract.Severity.FAULT;
import static fi.omabotti.extract.Severity.INFO;
import static fi.omabotti.extract.Severity.WARNING;

import java.util.Locale;

/** Everything that can be said about a file. Several rules share a code where one code covers several mistakes. */
public enum Rule {
    WRONG_ENCODING("IMP-01", FAULT),
    NOT_A_TEXT_FILE("IMP-01", FAULT),
    NO_SEPARATOR("IMP-02", FAULT),
    OTHER_SEPARATOR("IMP-02", FAULT),
    MISSING_COLUMN("IMP-03", FAULT),
    COLUMN_TWICE("IMP-03", FAULT),
    UNKNOWN_COLUMN("IMP-03", INFO),
    COLUMN_COUNT("IMP-04", FAULT),
    BROKEN_QUOTES("IMP-04", FAULT),
    EMPTY_CELL("IMP-05", FAULT),
    BAD_DATE("IMP-06", FAULT),
    AMERICAN_DATE("IMP-06", FAULT),
    SERIAL_DATE("IMP-06", FAULT),
    BAD_YEAR("IMP-06", FAULT),
    ENDS_BEFORE_IT_STARTS("IMP-07", FAULT),
    BAD_IDENTITY_CODE("IMP-08", FAULT),
    IDENTITY_CODE_ELSEWHERE("IMP-08", FAULT),
    OTHER_BIRTH_YEAR("IMP-09", FAULT),
    ROW_TWICE("IMP-10", FAULT),
    NAME_TWICE("IMP-10", FAULT),
    CONTRADICTORY_ROWS("IMP-10", WARNING),
    TWO_NAMED_WORKERS("IMP-11", DEVIATION),
    UNKNOWN_UNIT("IMP-12", FAULT),
    UNKNOWN_WORKER("IMP-12", FAULT),
    UNKNOWN_TASK("IMP-12", FAULT),
    UNKNOWN_WORD("IMP-12", FAULT),
    LEADING_ZEROS_LOST("IMP-13", FAULT),
    SCIENTIFIC_NOTATION("IMP-14", FAULT),
    NON_DISCLOSURE_EMPTY("IMP-15", FAULT),
    SUPPORT_WITHOUT_SOCIAL_WORKER("IMP-16", DEVIATION),
    CHILD_WITHOUT_SOCIAL_WORKER("IMP-17", DEVIATION),
    TOO_MANY_CHILDREN("IMP-18", DEVIATION),
    MANY_CHILDREN("IMP-18", INFO),
    REASON_MISSING("IMP-19", DEVIATION),
    REASON_UNKNOWN("IMP-19", DEVIATION),
    REASON_NOT_VALID("IMP-19", DEVIATION),
    FORMULA("IMP-20", FAULT),
    FORBIDDEN_COLUMN("IMP-21", FAULT),
    OLDER_THAN_LAST("IMP-22", FAULT),
    TAKEN_IN_THE_FUTURE("IMP-22", FAULT),
    NAME_CHANGED("IMP-23", WARNING),
    IDENTITY_CODE_TWICE("IMP-24", WARNING),
    WORKER_NOT_ACTIVE("IMP-25", FAULT),
    TEST_IDENTITY_CODE("IMP-26", FAULT),
    REAL_IDENTITY_CODE("IMP-26", FAULT),
    BLANKS_TRIMMED("IMP-27", INFO),
    LETTERS_COMPOSED("IMP-28", INFO),
    ROWS_SKIPPED("IMP-29", INFO),
    FILE_TOO_BIG("IMP-30", FAULT),
    TOO_MANY_ROWS("IMP-30", FAULT),
    VALUE_TOO_LONG("IMP-30", FAULT),
    TOO_MANY_WOULD_END("IMP-31", FAULT),
    MANY_ENDED("IMP-31", WARNING),
    STORE_IS_MASTER("IMP-32", INFO),
    NOT_IN_COUNTYS_SERVICE("R-06", DEVIATION),
    WORKER_HAS_LEFT("R-07", DEVIATION),
    QUALIFICATION_EXPIRED("R-07", DEVIATION),
    UNIT_SERVES_OTHER_TASKS("R-08", DEVIATION),
    WORKER_IS_RECUSED("R-13", DEVIATION),
    IDENTITY_CODES_DROPPED("P-10", INFO);

    private final String code;
    private final Severity severity;

    Rule(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /** The code by which the county's instructions know it. */
    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    /** The key of its texts. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
