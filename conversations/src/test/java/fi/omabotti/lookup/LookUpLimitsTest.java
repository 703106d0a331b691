package fi.omabotti.lookup;

import static fi.omabotti.assignment.AssignmentRole.NAMED_WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.staff.WorkerRole;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnEveryStore
@Rule("V-15")
class LookUpLimitsTest {

    private static final String NEUTRAL = "En voi näyttää tietoja tällä haulla.";
    private static final String STOPPED = "Olet tehnyt paljon hakuja";

    private final TestStore store;
    private final People people;
    private Talk talk;
    private long unit;
    private WorkerId tiina;

    LookUpLimitsTest(TestStore store) {
        this.store = store;
        this.people = new People(store);
    }

    @BeforeEach
    void threeAnHourAndFiveADay() {
        store.empty();
        talk = new Talk(
                store,
                Map.of(
                        "omabotti.lookups.per-hour", 3,
                        "omabotti.lookups.per-day", 5,
                        "omabotti.lookups.advice-desk-per-hour", 4));
        unit = people.unit("Ikäkuunto");
        tiina = people.worker("Tiina Mäkelä", unit);
        people.client("000123", "Matti", "Virtanen").in(unit, "IAK").has(NAMED_WORKER, tiina, unit, "IAK");
    }

    @AfterEach
    void hangUp() {
        talk.close();
    }

    @Test
    void stops_after_the_limit_of_the_hour_and_says_when_the_next_is_free() {
        lookForNobody(3);
        talk.turn(Duration.ofMinutes(10));

        assertThat(ask("999999")).startsWith(STOPPED).contains("24.11.2026 klo 10.01");
        talk.turn(Duration.ofMinutes(50));
        assertThat(ask("999999")).startsWith(NEUTRAL);
    }

    @Test
    void goes_on_telling_of_ones_own_clients() {
        lookForNobody(3);

        assertThat(ask("000123")).startsWith("Omatyöntekijä: Tiina Mäkelä");
    }

    @Test
    void stops_after_the_limit_of_the_day() {
        lookForNobody(3);
        talk.turn(Duration.ofMinutes(61));
        lookForNobody(2);

        assertThat(ask("999999")).startsWith(STOPPED).contains("25.11.2026 klo 9.01");
    }

    @Test
    void gives_the_advice_desk_more() {
        people.gives(tiina, WorkerRole.ADVICE_DESK);
        lookForNobody(4);

        assertThat(ask("999999")).startsWith(STOPPED);
    }

    @Test
    void warns_shift_units_and_never_stops_them() {
        store.jdbc().sql("update unit set shift_work = true").update();
        lookForNobody(3);

        assertThat(ask("999999")).startsWith(NEUTRAL).contains("Hakuja ei estetä, mutta ne tarkistetaan.");
    }

    @Test
    void alarms_once() {
        lookForNobody(3);
        ask("999999");
        ask("999998");

        assertThat(times("LIMIT_REACHED")).isEqualTo(1);
        assertThat(times("STOPPED_BY_LIMIT")).isEqualTo(2);
    }

    @Test
    void does_not_count_what_one_may_see() {
        for (int i = 0; i < 5; i++) {
            assertThat(ask("000123")).startsWith("Omatyöntekijä");
        }
        assertThat(ask("999999")).startsWith(NEUTRAL);
    }

    @Test
    void is_switched_off_by_zero() {
        talk.close();
        talk = new Talk(store, Map.of("omabotti.lookups.per-hour", 0, "omabotti.lookups.per-day", 0));
        lookForNobody(10);

        assertThat(ask("999999")).startsWith(NEUTRAL);
    }

    private void lookForNobody(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(ask("99999" + i)).startsWith(NEUTRAL);
        }
    }

    private String ask(String number) {
        return Shown.text(talk.said("omatt " + number).by("Tiina Mäkelä"));
    }

    private int times(String event) {
        return store.jdbc()
                .sql("select count(*) from audit_entry where event = ?")
                .param(event)
                .query(Integer.class)
                .single();
    }
}
