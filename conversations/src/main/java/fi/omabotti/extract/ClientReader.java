package fi.omabotti.extract;

import fi.omabotti.identity.IdentityCode;
import fi.omabotti.identity.IdentityHash;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Understands who a row is about. */
final class ClientReader {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final IdentityHash hash;
    private final TemporaryCodes temporary;
    private final LocalDate day;
    private final Map<String, String> numberOfCode = new HashMap<>();

    ClientReader(IdentityHash hash, TemporaryCodes temporary, LocalDate day) {
        this.hash = hash;
        this.temporary = temporary;
        this.day = day;
    }

    /** Null when something is wrong; the row knows what. */
    @Nullable
    ClientFacts client(Row row) {
        String number = row.required(AssignmentsFile.CLIENT_NUMBER);
        Integer birthYear = birthYear(row);
        Optional<IdentityCode> code = identityCode(row, number, birthYear);
        Boolean nonDisclosure = nonDisclosure(row);
        String language = row.text(AssignmentsFile.LANGUAGE);
        ClientFacts facts = new ClientFacts(
                number,
                row.required(AssignmentsFile.FAMILY_NAME),
                row.required(AssignmentsFile.GIVEN_NAMES),
                row.text(AssignmentsFile.CALL_NAME),
                row.text(AssignmentsFile.FORMER_NAMES),
                birthYear == null ? 0 : birthYear,
                language == null ? null : Words.LANGUAGE.meaning(language).orElse(null),
                Boolean.TRUE.equals(nonDisclosure),
                code.flatMap(hash::of).orElse(null));
        return row.isSound() ? facts : null;
    }

    boolean hasSeenCodes() {
        return !numberOfCode.isEmpty();
    }

    private @Nullable Integer birthYear(Row row) {
        String text = row.required(AssignmentsFile.BIRTH_YEAR);
        if (text.isEmpty()) {
            return null;
        }
        int year = YEAR.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (year < FinnishDate.FIRST_YEAR || year > day.getYear()) {
            row.fault(Rule.BAD_YEAR, AssignmentsFile.BIRTH_YEAR);
            return null;
        }
        return year;
    }

    /** Empty is not "no": somebody's life may hang on it. */
    private static @Nullable Boolean nonDisclosure(Row row) {
        String text = row.text(AssignmentsFile.NON_DISCLOSURE);
        if (text == null) {
            row.fault(Rule.NON_DISCLOSURE_EMPTY, AssignmentsFile.NON_DISCLOSURE);
            return null;
        }
        return row.known(Rule.UNKNOWN_WORD, AssignmentsFile.NON_DISCLOSURE, text, Words.YES_OR_NO)
                .orElse(null);
    }

    private Optional<IdentityCode> identityCode(Row row, String number, @Nullable Integer birthYear) {
        String text = row.text(AssignmentsFile.IDENTITY_CODE);
        if (text == null) {
            return Optional.empty();
        }
        Optional<IdentityCode> code = IdentityCode.parse(text);
        if (code.isEmpty() && !Row.isScientific(text)) {
            row.fault(Rule.BAD_IDENTITY_CODE, AssignmentsFile.IDENTITY_CODE);
        }
        code.ifPresent(right -> check(row, right, number, birthYear));
        return code;
    }

    private void check(Row row, IdentityCode code, String number, @Nullable Integer birthYear) {
        if (birthYear != null && code.birthDate().getYear() != birthYear) {
            row.fault(Rule.OTHER_BIRTH_YEAR, AssignmentsFile.BIRTH_YEAR);
        }
        if (code.isTemporary() && temporary == TemporaryCodes.REFUSED) {
            row.fault(Rule.TEST_IDENTITY_CODE, AssignmentsFile.IDENTITY_CODE);
        }
        if (!code.isTemporary() && temporary == TemporaryCodes.ONLY) {
            row.fault(Rule.REAL_IDENTITY_CODE, AssignmentsFile.IDENTITY_CODE);
        }
        String before = numberOfCode.putIfAbsent(code.value(), number);
        if (before != null && !before.equals(number)) {
            row.note(Rule.IDENTITY_CODE_TWICE, AssignmentsFile.IDENTITY_CODE);
        }
    }
}
