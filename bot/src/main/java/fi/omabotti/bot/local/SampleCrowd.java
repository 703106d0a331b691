package fi.omabotti.bot.local;

import static fi.omabotti.bot.local.SampleUnit.CHILD_PROTECTION;
import static fi.omabotti.bot.local.SampleUnit.DISABILITY;
import static fi.omabotti.bot.local.SampleUnit.FAMILIES;
import static fi.omabotti.bot.local.SampleUnit.OLDER_PEOPLE;
import static fi.omabotti.bot.local.SampleUnit.SUBSTANCE_USE;
import static fi.omabotti.bot.local.SampleUnit.WORKING_AGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** The other clients, by chance, but by the same chance at each start. */
final class SampleCrowd {

    private static final int SEED = 42;
    private static final int FIRST_NUMBER = 1001;
    private static final List<SampleUnit> UNITS = List.of(
            OLDER_PEOPLE,
            OLDER_PEOPLE,
            OLDER_PEOPLE,
            DISABILITY,
            FAMILIES,
            CHILD_PROTECTION,
            WORKING_AGE,
            SUBSTANCE_USE);
    private static final List<String> REASONS = List.of(
            "ARVIO_KESKEN",
            "ARVIO_KESKEN",
            "TILAPAINEN",
            "ILMEISEN_TARPEETON",
            "ASIAKAS_EI_HALUA",
            "MUU_VASTAAVA",
            "PAATTYMASSA",
            "");

    private final LocalDate today;
    private final List<SampleWorker> staff;
    private final Set<String> taken;
    private final Random chance = new Random(SEED);

    /**
     * A crowd.
     *
     * @param taken the names of those whom the crowd shall not hide
     */
    SampleCrowd(LocalDate today, List<SampleWorker> staff, Set<String> taken) {
        this.today = today;
        this.staff = List.copyOf(staff);
        this.taken = Set.copyOf(taken);
    }

    List<SampleRow> rows(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> row("%06d".formatted(FIRST_NUMBER + i)))
                .toList();
    }

    private SampleRow row(String number) {
        SampleUnit unit = SampleNames.one(UNITS, chance);
        LocalDate since = today.minusDays(30 + chance.nextInt(700));
        SampleRow client = client(number, unit).in(unit, since);
        SampleRow guarded = chance.nextInt(50) == 0 ? client.withNonDisclosure() : client;
        List<SampleWorker> workers =
                staff.stream().filter(worker -> worker.isNamedIn(unit)).toList();
        SampleWorker worker = SampleNames.one(workers, chance);
        LocalDate named = since.plusDays(chance.nextInt(30));
        if (unit == CHILD_PROTECTION) {
            return guarded.childsSocialWorker(worker, named);
        }
        return chance.nextInt(5) == 0
                ? guarded.notNamed(SampleNames.one(REASONS, chance))
                : sometimesAway(guarded.named(worker, named), worker, workers);
    }

    private SampleRow client(String number, SampleUnit unit) {
        boolean child = unit == CHILD_PROTECTION || unit == FAMILIES;
        SampleNames.Client names = SampleNames.client(chance, child);
        SampleRow client = SampleRow.client(
                        number, names.family(), names.given() + " " + names.second(), birthYear(unit, child))
                .speaking(names.language());
        return taken.contains(client.calledBy()) ? client(number, unit) : client;
    }

    private int birthYear(SampleUnit unit, boolean child) {
        if (child) {
            return today.getYear() - 1 - chance.nextInt(16);
        }
        return unit == OLDER_PEOPLE ? 1932 + chance.nextInt(25) : 1960 + chance.nextInt(44);
    }

    private SampleRow sometimesAway(SampleRow row, SampleWorker worker, List<SampleWorker> workers) {
        SampleWorker colleague = workers.get((workers.indexOf(worker) + 1) % workers.size());
        return chance.nextInt(15) == 0 && !colleague.equals(worker)
                ? row.substitutedBy(colleague, today.plusDays(1 + chance.nextInt(20)))
                : row;
    }
}
