package fi.omabotti.extract;

import fi.omabotti.identity.IdentityHash;
import fi.omabotti.store.TestStore;
import java.nio.file.Path;
import java.time.Clock;

/** A program of its own that takes an extract in and loses its power on the way. */
final class HaltedImport {

    static final int POWER_LOST = 86;

    private HaltedImport() {}

    /** Arguments: the address of the store, and the file. */
    public static void main(String[] arguments) {
        TestStore store = TestStore.at(arguments[0], "sa");
        ExtractImport importer = new ExtractImport(
                Clock.fixed(County.NOW, Clock.systemUTC().getZone()),
                store.template(),
                store.transaction(),
                new IdentityHash(County.KEY, ""),
                false);
        importer.run(
                new ImportRequest(ExtractKind.ASSIGNMENTS, Path.of(arguments[1]), false, County.NOW, true),
                (done, of) -> Runtime.getRuntime().halt(POWER_LOST));
    }
}
