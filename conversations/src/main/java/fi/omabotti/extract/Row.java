package fi.omabotti.extract;

import fi.omabotti.extract.Column.Content;
import fi.omabotti.identity.IdentityCode;
import fi.omabotti.identity.IdentityCodes;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of a file, read cell by cell. What is wrong goes to the findings, and the reader goes on to find the rest; a value
 * that could not be read is null. Only a {@link #isSound() sound} row is to be used.
 */
final class Row {

    private static final Pattern SCIENTIFIC = Pattern.compile("\\d([.,]\\d+)?[Ee]\\+\\d+");
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final String FORMULA = "=+-@";
    private static final String FORMULA_IN_FREE_TEXT = "=@";

    private final Header header;
    private final int line;
    private final List<String> cells;
    private final Findings findings;
    private boolean sound = true;

    Row(Header header, int line, List<String> cells, Findings findings) {
        this.header = header;
        this.line = line;
        this.cells = cells;
        this.findings = findings;
    }

    int line() {
        return line;
    }

    /** Nothing was wrong in the cells that were read so far. */
    boolean isSound() {
        return sound;
    }

    void fault(Rule rule, Column column, String... details) {
        findings.add(Finding.ofCell(rule, line, column, details));
        sound = false;
    }

    void note(Rule rule, Column column) {
        findings.add(Finding.ofCell(rule, line, column));
    }

    /** What the cell says, or null when it is empty. */
    @Nullable
    String text(Column column) {
        Integer position = header.positions().get(column);
        if (position == null) {
            return null;
        }
        String text = CellText.clean(cells.get(position), line, column, findings);
        check(text, column);
        return text.isEmpty() ? null : text;
    }

    /** What the cell says; when it is empty, a fault is noted, and the text is empty. */
    String required(Column column) {
        String text = text(column);
        if (text == null) {
            fault(Rule.EMPTY_CELL, column);
            return "";
        }
        return text;
    }

    @Nullable
    LocalDate date(Column column) {
        String text = text(column);
        return text == null ? null : date(column, text);
    }

    @Nullable
    LocalDate requiredDate(Column column) {
        String text = required(column);
        return text.isEmpty() ? null : date(column, text);
    }

    <T> @Nullable T word(Column column, Vocabulary<T> vocabulary) {
        String text = text(column);
        return text == null
                ? null
                : known(Rule.UNKNOWN_WORD, column, text, vocabulary).orElse(null);
    }

    <T> @Nullable T requiredWord(Column column, Vocabulary<T> vocabulary) {
        String text = required(column);
        return text.isEmpty()
                ? null
                : known(Rule.UNKNOWN_WORD, column, text, vocabulary).orElse(null);
    }

    /** Several values in one cell, separated by a bar. */
    Set<String> list(Column column) {
        String text = text(column);
        Set<String> parts = new LinkedHashSet<>();
        if (text != null) {
            BAR.splitAsStream(text)
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .forEach(parts::add);
        }
        return parts;
    }

    /** What a word means; one that is not in the vocabulary breaks the rule. */
    <T> Optional<T> known(Rule rule, Column column, String word, Vocabulary<T> vocabulary) {
        Optional<T> meaning = vocabulary.meaning(word);
        if (meaning.isEmpty()) {
            unknown(rule, column, word, vocabulary.nearest(word));
        }
        return meaning;
    }

    /** A word that is not known, beside the one that was probably meant; broken letters have been complained of already. */
    void unknown(Rule rule, Column column, String text, Optional<String> suggestion) {
        if (!CellText.isBroken(text)) {
            fault(rule, column, Masked.of(column, text), suggestion.orElse("–"));
        }
    }

    /** Excel took a code such as 010105E0023 for a number. */
    static boolean isScientific(String text) {
        return SCIENTIFIC.matcher(text).matches();
    }

    private @Nullable LocalDate date(Column column, String text) {
        Optional<LocalDate> date = FinnishDate.parse(text);
        if (date.isEmpty()) {
            fault(FinnishDate.complaint(text), column, Masked.of(column, text));
        }
        return date.orElse(null);
    }

    private void check(String text, Column column) {
        if (text.length() > column.longest()) {
            fault(Rule.VALUE_TOO_LONG, column, Integer.toString(column.longest()));
        }
        if (column.content() == Content.CODE && isScientific(text)) {
            fault(Rule.SCIENTIFIC_NOTATION, column);
        }
        if (column.isText() && CellText.isBroken(text)) {
            fault(Rule.WRONG_ENCODING, column);
        }
        if (holdsMisplacedIdentityCode(text, column)) {
            fault(Rule.IDENTITY_CODE_ELSEWHERE, column);
        }
        String formula = column.isText() ? FORMULA : column.content() == Content.FREE_TEXT ? FORMULA_IN_FREE_TEXT : "";
        if (!text.isEmpty() && formula.indexOf(text.charAt(0)) >= 0) {
            fault(Rule.FORMULA, column);
        }
    }

    /** What these columns say is stored and shown, and an identity code is neither (P-10). */
    private static boolean holdsMisplacedIdentityCode(String text, Column column) {
        return switch (column.content()) {
            case NAME, TERM -> IdentityCodes.isIn(text);
            case CODE ->
                column.equals(AssignmentsFile.CLIENT_NUMBER)
                        && IdentityCode.parse(text).isPresent();
            case DATE, FREE_TEXT -> false;
        };
    }
}
