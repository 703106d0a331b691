package fi.omabotti.extract;

import static fi.omabotti.extract.Column.optional;
import static fi.omabotti.extract.Column.required;

import fi.omabotti.extract.Column.Content;
import fi.omabotti.staff.WorkerRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a staff list. */
final class StaffFile {

    private static final Column USERNAME = required("tunnus", Content.CODE);
    private static final Column DIRECTORY_ID = required("aad_object_id", Content.CODE);
    private static final Column NAME = required("nimi", Content.NAME);
    private static final Column TITLE = optional("nimike", Content.TERM);
    private static final Column QUALIFICATION = optional("kelpoisuus", Content.TERM);
    private static final Column QUALIFICATION_ENDS = optional("kelpoisuus_loppu", Content.DATE);
    private static final Column PHONE = optional("puhelin", Content.CODE).upTo(50);
    private static final Column UNITS = optional("yksikot", Content.TERM).list();
    private static final Column ROLES = required("roolit", Content.TERM).list();
    private static final Column SUPERVISED =
            optional("esihenkilo_yksikot", Content.TERM).list();
    private static final Column FIRST_DAY = optional("voimassa_alku", Content.DATE);
    private static final Column LAST_DAY = optional("voimassa_loppu", Content.DATE);
    private static final Column EMPLOYER = optional("tyonantaja", Content.TERM);
    private static final Column RECUSED_FROM =
            optional("esteellinen_asiakkaat", Content.CODE).list();

    private static final List<Column> COLUMNS = List.of(
            USERNAME,
            DIRECTORY_ID,
            NAME,
            TITLE,
            QUALIFICATION,
            QUALIFICATION_ENDS,
            PHONE,
            UNITS,
            ROLES,
            SUPERVISED,
            FIRST_DAY,
            LAST_DAY,
            EMPLOYER,
            RECUSED_FROM);

    private final KnownUnits units;
    private final List<WorkerFacts> workers = new ArrayList<>();
    private final Set<String> usernames = new HashSet<>();
    private final Set<String> directoryIds = new HashSet<>();
    private int rows;

    private StaffFile(KnownUnits units) {
        this.units = units;
    }

    static StaffFile read(Path file, KnownUnits units, Findings findings) {
        StaffFile staff = new StaffFile(units);
        staff.rows = new CsvFile(file, COLUMNS, findings)
                .read(row -> staff.worker(row).ifPresent(staff.workers::add));
        return staff;
    }

    List<WorkerFacts> workers() {
        return workers;
    }

    int rows() {
        return rows;
    }

    private Optional<WorkerFacts> worker(Row row) {
        LocalDate firstDay = row.date(FIRST_DAY);
        LocalDate lastDay = row.date(LAST_DAY);
        if (firstDay != null && lastDay != null && lastDay.isBefore(firstDay)) {
            row.fault(Rule.ENDS_BEFORE_IT_STARTS, LAST_DAY);
        }
        WorkerFacts worker = new WorkerFacts(
                onlyOnce(row, USERNAME, usernames),
                onlyOnce(row, DIRECTORY_ID, directoryIds),
                row.required(NAME),
                row.text(TITLE),
                row.word(QUALIFICATION, Words.QUALIFICATION),
                row.date(QUALIFICATION_ENDS),
                row.text(PHONE),
                row.text(EMPLOYER),
                firstDay,
                lastDay,
                null,
                roles(row),
                units(row, UNITS),
                units(row, SUPERVISED),
                row.list(RECUSED_FROM));
        return row.isSound() ? Optional.of(worker) : Optional.empty();
    }

    private static String onlyOnce(Row row, Column column, Set<String> taken) {
        String id = row.required(column).toLowerCase(Locale.ROOT);
        if (!id.isEmpty() && !taken.add(id)) {
            row.fault(Rule.NAME_TWICE, column);
        }
        return id;
    }

    private static Set<WorkerRole> roles(Row row) {
        Set<WorkerRole> roles = EnumSet.noneOf(WorkerRole.class);
        Set<String> words = row.list(ROLES);
        if (words.isEmpty()) {
            row.fault(Rule.EMPTY_CELL, ROLES);
        }
        words.forEach(word ->
                row.known(Rule.UNKNOWN_WORD, ROLES, word, Words.WORKER_ROLE).ifPresent(roles::add));
        return roles;
    }

    private Set<Long> units(Row row, Column column) {
        Set<Long> ids = new HashSet<>();
        for (String name : row.list(column)) {
            Optional<Long> id = units.idOrNew(name);
            if (id.isEmpty()) {
                row.unknown(Rule.UNKNOWN_UNIT, column, name, units.nearest(name));
            }
            id.ifPresent(ids::add);
        }
        return ids;
    }
}
