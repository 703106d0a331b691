package fi.omabotti.extract;

import fi.omabotti.assignment.AssignmentSettings;
import fi.omabotti.audit.Trail;
import fi.omabotti.identity.IdentityHash;
import fi.omabotti.store.TestStore;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** A program of its own that takes an extract in and loses its power on the way. */
final class HaltedImport {

    static final int POWER_LOST = 86;

    private HaltedImport() {}

    /** Arguments: the address of the store, and the file. */
    public static void main(String[] arguments) {
        TestStore store = TestStore.at(arguments[0], "sa");
        Clock clock = Clock.fixed(County.NOW, Clock.systemUTC().getZone());
        ExtractImport importer = new ExtractImport(
                clock,
                store.template(),
                store.transaction(),
                new IdentityHash(County.KEY, ""),
                new Trail(store, clock).trail(),
                List.of(),
                new AssignmentSettings(AssignmentSettings.Master.EXTRACT),
                false);
        importer.run(
                new ImportRequest(ExtractKind.ASSIGNMENTS, Path.of(arguments[1]), false, County.NOW, true),
                (done, of) -> Runtime.getRuntime().halt(POWER_LOST));
    }
}
