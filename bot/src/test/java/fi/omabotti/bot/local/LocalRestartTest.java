package fi.omabotti.bot.local;

import static fi.omabotti.bot.local.SampleStaff.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.extract.ExtractImport;
import fi.omabotti.extract.ExtractKind;
import fi.omabotti.extract.ImportProgress;
import fi.omabotti.extract.ImportReport.Outcome;
import fi.omabotti.extract.ImportRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What is there when the bot starts again. */
@ExtendWith(OutputCaptureExtension.class)
class LocalRestartTest {

    @TempDir
    Path folder;

    private Path database;

    @BeforeEach
    void oneDatabase() {
        database = folder.resolve("omabotti");
    }

    @Test
    void the_sample_is_made_anew_and_dated_from_the_day_of_the_start(CapturedOutput output) {
        try (LocalBot bot = LocalBot.start(database, "2026-11-24T08:00:00Z")) {
            assertThat(bot.ask(SARI, "omatt 000123")).contains("Tieto haettu 24.11.2026 klo 6.00", "3.12.2026 asti");
        }

        try (LocalBot bot = LocalBot.start(database, "2027-02-01T01:00:00Z")) {
            assertThat(bot.ask(SARI, "omatt 000123")).contains("Tieto haettu 31.1.2027 klo 6.00", "10.2.2027 asti");
            assertThat(bot.rowsOf("client")).isEqualTo(500);
        }
        assertThat(output).contains("40 of the staff and 500 clients, all invented");
    }

    @Test
    void an_extract_of_ones_own_takes_the_place_of_the_sample_and_is_kept(CapturedOutput output) throws IOException {
        try (LocalBot command = LocalBot.startCommand(database, "2026-11-24T08:00:00Z")) {
            assertThat(importOwnStaff(command)).isEqualTo(Outcome.APPLIED);
            assertThat(command.context().getBeansOfType(SampleData.class)).isEmpty();
        }
        assertThat(output).doesNotContain("local mode");

        try (LocalBot bot = LocalBot.start(database, "2026-11-25T08:00:00Z")) {
            assertThat(bot.rowsOf("worker")).isOne();
            assertThat(bot.rowsOf("client")).isZero();
        }
        assertThat(output).contains("those of the extract that you imported, which are kept");
    }

    private Outcome importOwnStaff(LocalBot command) throws IOException {
        Path file = Files.write(
                folder.resolve("staff.csv"),
                List.of("tunnus;aad_object_id;nimi;roolit", "kaisa@esimerkki.fi;id-kaisa;Kaisa Kivi;TYONTEKIJA"));
        ImportRequest request =
                new ImportRequest(ExtractKind.STAFF, file, false, Instant.parse("2026-11-24T06:00:00Z"), true);
        return command.context()
                .getBean(ExtractImport.class)
                .run(request, ImportProgress.none())
                .outcome();
    }
}
