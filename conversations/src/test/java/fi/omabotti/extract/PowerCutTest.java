package fi.omabotti.extract;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.store.TestStore;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PowerCutTest {

    @Test
    void leaves_the_store_as_it_was_when_the_machine_stops_in_the_middle(@TempDir Path folder)
            throws IOException, InterruptedException {
        String address = "jdbc:h2:file:" + folder.resolve("store");
        try (TestStore store = TestStore.at(address, "sa")) {
            County.withStaff(store, folder).take(Extract.with());
        }
        Path extract = Files.writeString(folder.resolve("extract.csv"), tenThousandOthers());

        assertThat(exitOfHaltedImport(address, extract)).isEqualTo(HaltedImport.POWER_LOST);

        try (TestStore store = TestStore.at(address, "sa")) {
            County county = new County(store, folder);
            assertThat(county.count("client")).isEqualTo(1);
            assertThat(county.count("clienthood where until is null")).isEqualTo(1);
            assertThat(county.count("assignment where until is null")).isEqualTo(1);
            assertThat(county.count("extract_import where kind = 'ASSIGNMENTS'"))
                    .isEqualTo(1);
            assertThat(county.take(Extract.with()).counts()).isEqualTo(new ImportCounts(1, 0, 0, 0, 1));
        }
    }

    /** More than are stored at a time. */
    private static String tenThousandOthers() {
        Extract extract = Extract.empty();
        for (int i = 0; i < 10_000; i++) {
            extract.and("asiakasnumero", "T" + i);
        }
        return extract.text();
    }

    private static int exitOfHaltedImport(String address, Path extract) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        HaltedImport.class.getName(),
                        address,
                        extract.toString())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
