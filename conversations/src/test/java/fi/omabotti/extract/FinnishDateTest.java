package fi.omabotti.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinnishDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3.2.2026",
                "03.02.2026",
                "2026-02-03",
                "3.2.2026 0:00",
                "3.2.2026 0.00.00",
                "2026-02-03T00:00:00"
            })
    void reads_what_finnish_systems_write(String text) {
        assertThat(FinnishDate.parse(text)).contains(LocalDate.of(2026, 2, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "31.2.2026, BAD_DATE",
        "1.1.1899, BAD_DATE",
        "3.2.26, BAD_DATE",
        "3.2.2026 14:30, BAD_DATE",
        "11/23/2026, AMERICAN_DATE",
        "46349, SERIAL_DATE"
    })
    void refuses_what_is_no_date_and_guesses_why(String text, Rule rule) {
        assertThat(FinnishDate.parse(text)).isEmpty();
        assertThat(FinnishDate.complaint(text)).isEqualTo(rule);
    }
}
