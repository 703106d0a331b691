package fi.omabotti.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.store.TestStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Rule("P-15")
class KilledTrailTest {

    private static final int KILLS = 4;

    @TempDir
    Path folder;

    @Test
    void a_program_that_is_killed_at_any_moment_leaves_a_chain_that_verifies_and_loses_no_row() throws Exception {
        String address = "jdbc:h2:file:" + folder.resolve("store") + ";WRITE_DELAY=0";
        Path seals = folder.resolve("audit-seals.log");
        Random random = new Random(14);
        Set<String> committed = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            committed.addAll(killedAfter(1 + random.nextInt(700), address, seals, "run" + kill));

            try (TestStore store = TestStore.at(address, "sa")) {
                Trail trail = new Trail(store, Office.CLOCK, seals, Trail.KEY);
                assertThat(trail.verifier().verify().findings()).isEmpty();
                trail.sealer().sealNow();
                assertThat(trail.verifier().verify())
                        .matches(AuditReport::isSound)
                        .extracting(AuditReport::unsealed)
                        .isEqualTo(0L);
                assertThat(subjects(store)).containsAll(committed);
            }
        }
    }

    /** Gives what the program said before it died: so many lines, and what was on its way. */
    private static Set<String> killedAfter(int lines, String address, Path seals, String run)
            throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process program = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledTrail.class.getName(),
                        address,
                        seals.toString(),
                        run)
                .redirectError(Redirect.DISCARD)
                .start();
        Set<String> said = new HashSet<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(program.getInputStream(), UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith(run) && line.endsWith(".")) {
                    said.add(line);
                }
                if (said.size() == lines) {
                    // of the handle, as that of the process would throw away what it said
                    program.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(program.waitFor()).isEqualTo(137);
        return said;
    }

    private static Set<String> subjects(TestStore store) {
        return new HashSet<>(store.jdbc()
                .sql("select subject from audit_entry")
                .query(String.class)
                .list());
    }
}
