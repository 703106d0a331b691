package fi.omabotti.assignment;

import fi.omabotti.name.NameKey;
import fi.omabotti.store.TestStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented clients of 42 units, written straight into a store by its own way of reading files. */
final class BenchCounty {

    static final int UNITS = 42;
    static final long OF_ALL_UNITS = 1;
    static final long OF_ONE_UNIT = 2;
    static final long ADVICE_DESK = 3;

    static final long A_WORKER = 10;

    private static final int CLIENTS_OF_A_WORKER = 50;
    private static final int REMEMBERED = 5_000;

    /** Somebody to ask for. */
    record Person(String number, String given, String family) {}

    private final BenchNames names;
    private final Random random = new Random(42);
    private final List<Person> people = new ArrayList<>();
    private int workersOfUnit;

    BenchCounty(BenchNames names) {
        this.names = names;
    }

    Person anybody(Random drawing) {
        return people.get(drawing.nextInt(people.size()));
    }

    void fill(TestStore store, int clients, boolean postgresql) throws IOException {
        workersOfUnit = 1 + clients / UNITS / CLIENTS_OF_A_WORKER;
        staff(store);
        Path folder = Files.createTempDirectory("names-bench");
        // the database's own process reads it
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        List<Table> tables = List.of(
                new Table(
                        "client", "id,client_number,family_name,given_names,birth_year,non_disclosure,extract_digest"),
                new Table("client_name_key", "client_id,family_key,given_key,given_position,family_is_whole"),
                new Table("clienthood", "client_id,service_task_id,unit_id,since,special_support"),
                new Table("assignment", "client_id,service_task_id,unit_id,worker_id,role,since,source,recorded_at"));
        List<Writer> files = new ArrayList<>();
        for (Table table : tables) {
            files.add(Files.newBufferedWriter(folder.resolve(table.name())));
            files.get(files.size() - 1).write(table.columns() + "\n");
        }
        for (int id = 1; id <= clients; id++) {
            write(id, id % Math.max(1, clients / REMEMBERED) == 0, files);
        }
        for (Writer file : files) {
            file.close();
        }
        tables.forEach(table -> load(store, table, folder.resolve(table.name()), postgresql));
        store.template().execute("analyze");
    }

    private record Table(String name, String columns) {}

    private static void load(TestStore store, Table table, Path file, boolean postgresql) {
        store.template()
                .execute(
                        postgresql
                                ? "copy %s (%s) from '%s' with (format csv, header)"
                                        .formatted(table.name(), table.columns(), file)
                                : "insert into %1$s (%2$s) select %2$s from csvread('%3$s', null, 'charset=UTF-8')"
                                        .formatted(table.name(), table.columns(), file));
        try {
            Files.delete(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void write(int id, boolean remember, List<Writer> files) throws IOException {
        String family = names.family(random) + (random.nextInt(40) == 0 ? "-" + names.family(random) : "");
        String first = names.first(random);
        String given = first + " " + names.later(random) + (random.nextInt(3) == 0 ? " " + names.later(random) : "");
        int unit = 1 + random.nextInt(UNITS);
        int task = 1 + unit % 7;
        long worker = A_WORKER + (long) random.nextInt(workersOfUnit) * UNITS + unit - 1;
        String restricted = random.nextInt(100) == 0 ? "true" : "false";
        int year = 1930 + random.nextInt(90);
        files.get(0).write("%d,%07d,%s,%s,%d,%s,-\n".formatted(id, id, family, given, year, restricted));
        for (NameKey key : NameKey.of(family, given, null, null)) {
            files.get(1)
                    .write("%d,%s,%s,%d,%s\n"
                            .formatted(id, key.family(), key.given(), key.givenPosition(), key.familyIsWhole()));
        }
        files.get(2).write("%d,%d,%d,2026-01-01,false\n".formatted(id, task, unit));
        files.get(3)
                .write("%d,%d,%d,%d,NAMED_WORKER,2026-01-01,EXTRACT,2026-01-01 00:00:00+00\n"
                        .formatted(id, task, unit, worker));
        if (remember) {
            people.add(new Person("%07d".formatted(id), first, family));
        }
    }

    private void staff(TestStore store) {
        for (int unit = 1; unit <= UNITS; unit++) {
            store.template()
                    .update(
                            "insert into unit (id, name, name_key, shift_work, listed) values (?, ?, ?, false, true)",
                            unit,
                            "Yksikkö " + unit,
                            "yksikko " + unit);
        }
        List<Object[]> workers = new ArrayList<>();
        List<Object[]> units = new ArrayList<>();
        for (long id = 1; id < A_WORKER + (long) workersOfUnit * UNITS; id++) {
            String name = "tyontekija" + id;
            workers.add(new Object[] {id, name, name, name, "kaisa kysyja"});
            for (long unit = 1; unit <= UNITS; unit++) {
                if (id == OF_ALL_UNITS || unit == unitOf(id)) {
                    units.add(new Object[] {id, unit});
                }
            }
        }
        store.template()
                .batchUpdate(
                        "insert into worker (id, username, directory_id, display_name, name_key) values (?, ?, ?, ?, ?)",
                        workers);
        store.template().batchUpdate("insert into worker_unit (worker_id, unit_id) values (?, ?)", units);
    }

    private static long unitOf(long worker) {
        return worker == ADVICE_DESK ? 0 : worker < A_WORKER ? 1 : 1 + (worker - A_WORKER) % UNITS;
    }
}
