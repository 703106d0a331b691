package fi.omabotti.lookup;

import static fi.omabotti.assignment.AssignmentRole.NAMED_WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** It is Tuesday, 24 November 2026, nine in the morning. */
@OnEveryStore
@Rule({"P-28", "V-20"})
class DataAgeTest {

    private final TestStore store;
    private final People people;
    private Talk talk;

    DataAgeTest(TestStore store) {
        this.store = store;
        this.people = new People(store);
    }

    @BeforeEach
    void aClient() {
        store.empty();
        talk = new Talk(store);
        long unit = people.unit("Ikäkuunto");
        people.client("000123", "Matti", "Virtanen")
                .in(unit, "IAK")
                .has(NAMED_WORKER, people.worker("Tiina Mäkelä", unit), unit, "IAK");
    }

    @AfterEach
    void hangUp() {
        talk.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T06:00:00+02:00, 0, Tieto haettu 24.11.2026 klo 6.00",
        "2026-11-23T06:00:00+02:00, 0, Huomaa: tiedot on haettu 23.11.2026 klo 6.00. Varmista asiakastietojärjestelmästä.",
        "2026-11-24T06:00:00+02:00, 23, Tieto haettu 24.11.2026 klo 6.00",
        "2026-11-24T06:00:00+02:00, 24, Huomaa: tiedot on haettu 24.11.2026 klo 6.00. Varmista asiakastietojärjestelmästä.",
    })
    void says_aloud_that_an_extract_was_missed(OffsetDateTime taken, int hoursLater, String line) {
        people.extractTaken(taken);
        talk.turn(Duration.ofHours(hoursLater));

        assertThat(ask("000123")).contains("Tiina Mäkelä").endsWith(line);
    }

    @Test
    void expects_none_at_the_weekend() {
        people.extractTaken(OffsetDateTime.parse("2026-11-27T06:00:00+02:00"));
        talk.turn(Duration.ofDays(5).plusHours(23));

        assertThat(ask("000123")).endsWith("Tieto haettu 27.11.2026 klo 6.00");
    }

    @Test
    void answers_nothing_from_what_is_older_than_a_week() {
        people.extractTaken(OffsetDateTime.parse("2026-11-17T08:59:00+02:00"));

        assertThat(ask("000123"))
                .startsWith("En vastaa nyt asiakkaita koskeviin kysymyksiin")
                .doesNotContain("Tiina");
        assertThat(ask("000123")).isEqualTo(ask("999999"));
    }

    @Test
    void answers_from_what_is_as_old_as_the_county_says() {
        talk.close();
        talk = new Talk(store, Map.of("omabotti.extract.too-old-after", "30d"));
        people.extractTaken(OffsetDateTime.parse("2026-11-01T06:00:00+02:00"));

        assertThat(ask("000123")).contains("Tiina Mäkelä");
    }

    private String ask(String number) {
        return Shown.text(talk.said("omatt " + number).by("Tiina Mäkelä"));
    }
}
