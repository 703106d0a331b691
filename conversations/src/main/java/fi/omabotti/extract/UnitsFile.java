package fi.omabotti.extract;

import static fi.omabotti.extract.Column.optional;
import static fi.omabotti.extract.Column.required;

import fi.omabotti.extract.Column.Content;
import fi.omabotti.name.Folding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a units file. */
final class UnitsFile {

    private static final Column NAME = required("nimi", Content.TERM);
    private static final Column ALIASES = optional("aliakset", Content.TERM).list();
    private static final Column TASKS =
            optional("palvelutehtavat", Content.TERM).list();
    private static final Column NEUTRAL_NAME = optional("neutraali_nimi", Content.TERM);
    private static final Column PHONE = optional("puhelin", Content.CODE).upTo(50);
    private static final Column SHIFT_WORK = optional("vuorotyo", Content.TERM);

    private static final List<Column> COLUMNS = List.of(NAME, ALIASES, TASKS, NEUTRAL_NAME, PHONE, SHIFT_WORK);

    private final Vocabulary<Long> tasks;
    private final List<UnitFacts> units = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private int rows;

    private UnitsFile(Vocabulary<Long> tasks) {
        this.tasks = tasks;
    }

    static UnitsFile read(Path file, Vocabulary<Long> tasks, Findings findings) {
        UnitsFile units = new UnitsFile(tasks);
        units.rows =
                new CsvFile(file, COLUMNS, findings).read(row -> units.unit(row).ifPresent(units.units::add));
        return units;
    }

    List<UnitFacts> units() {
        return units;
    }

    int rows() {
        return rows;
    }

    private Optional<UnitFacts> unit(Row row) {
        String name = row.required(NAME);
        String key = Folding.key(name);
        Set<String> aliases = row.list(ALIASES).stream()
                .map(Folding::key)
                .filter(alias -> !alias.equals(key))
                .collect(Collectors.toSet());
        if (Stream.concat(Stream.of(key), aliases.stream())
                        .filter(each -> !taken.add(each))
                        .count()
                > 0) {
            row.fault(Rule.NAME_TWICE, NAME);
        }
        Set<Long> served = new HashSet<>();
        row.list(TASKS)
                .forEach(
                        word -> row.known(Rule.UNKNOWN_TASK, TASKS, word, tasks).ifPresent(served::add));
        Boolean shiftWork = row.word(SHIFT_WORK, Words.YES_OR_NO);
        UnitFacts unit = new UnitFacts(
                name,
                key,
                aliases,
                served,
                row.text(NEUTRAL_NAME),
                row.text(PHONE),
                Boolean.TRUE.equals(shiftWork),
                true);
        return row.isSound() ? Optional.of(unit) : Optional.empty();
    }
}
