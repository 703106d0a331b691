package fi.omabotti.bot.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.omabotti.name.Folding;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An invented member of the staff.
 *
 * @param works the units that the person works in
 * @param leads the units that the person supervises
 */
record SampleWorker(
        String name,
        String title,
        String qualification,
        List<SampleUnit> works,
        List<SampleUnit> leads,
        List<String> roles) {

    SampleWorker {
        works = List.copyOf(works);
        leads = List.copyOf(leads);
        roles = List.copyOf(roles);
    }

    static SampleWorker of(SampleUnit unit, String name) {
        return new SampleWorker(
                name, unit.title(), unit.qualification(), List.of(unit), List.of(), List.of("TYONTEKIJA"));
    }

    static SampleWorker leading(String name, String title, String qualification, SampleUnit... units) {
        return new SampleWorker(
                name, title, qualification, List.of(), List.of(units), List.of("TYONTEKIJA", "ESIHENKILO"));
    }

    SampleWorker alsoIn(SampleUnit unit) {
        return new SampleWorker(name, title, qualification, List.of(works.get(0), unit), leads, roles);
    }

    SampleWorker as(String... newRoles) {
        return new SampleWorker(name, title, qualification, works, leads, List.of(newRoles));
    }

    /** Only those who work with clients are named. */
    boolean isNamedIn(SampleUnit unit) {
        return works.contains(unit) && roles.contains("TYONTEKIJA");
    }

    String username() {
        return Folding.key(name).replace(' ', '.') + "@esimerkki.fi";
    }

    /** The same at each start, so that a chat that is open goes on. */
    UUID directoryId() {
        return UUID.nameUUIDFromBytes(username().getBytes(UTF_8));
    }

    static String labels(List<SampleUnit> units) {
        return units.stream().map(SampleUnit::label).collect(Collectors.joining("|"));
    }
}
