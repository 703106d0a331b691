package fi.omabotti.audit;

import fi.omabotti.store.TestStore;
import java.io.PrintStream;
import java.nio.file.Path;

/** A program of its own that writes and seals until it is killed, and says each row's subject once it is committed. */
final class KilledTrail {

    private static final int WRITERS = 4;

    private KilledTrail() {}

    /** Arguments: the address of the store, the seal file, the name of this run. */
    public static void main(String[] arguments) {
        TestStore store = TestStore.at(arguments[0], "sa");
        Trail trail = new Trail(store, Office.CLOCK, Path.of(arguments[1]), Trail.KEY);
        trail.sealer().start();
        PrintStream out = System.out;
        for (int writer = 0; writer < WRITERS; writer++) {
            String name = arguments[2] + "/" + writer + "/";
            new Thread(() -> write(trail, name, out)).start();
        }
        while (true) {
            trail.sealer().sealNow();
        }
    }

    private static void write(Trail trail, String name, PrintStream out) {
        for (int i = 0; ; i++) {
            // the full stop says that the line is whole
            String subject = name + i + ".";
            trail.write(AuditRecord.ofOffice(Seen.JOB, "job").about(subject));
            out.println(subject);
        }
    }
}
