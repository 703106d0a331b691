package fi.omabotti.conversation;

import static fi.omabotti.assignment.AssignmentRole.NAMED_WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client with a non-disclosure order, and nobody at all: whoever may not know cannot tell one from the other. */
@OnEveryStore
@Rule({"P-05", "P-08", "V-03", "V-04", "V-13"})
class RestrictedTwinsTest {

    private static final int PAIRS = 500;
    private static final String NOBODY = "Aatu";

    /** Of the clients' unit, of another one, and one who stands in for their worker. */
    private static final List<String> ASKERS = List.of("Tiina Mäkelä", "Jukka Niemi", "Aino Rinne");

    private final TestStore store;
    private final People people;
    private Talk talk;

    RestrictedTwinsTest(TestStore store) {
        this.store = store;
        this.people = new People(store);
    }

    @BeforeEach
    void dial() {
        store.empty();
        talk = new Talk(store, Map.of("omabotti.lookups.per-hour", 0, "omabotti.lookups.per-day", 0));
    }

    private void aUnitOfRestrictedClients(int count) {
        long unit = people.unit("Ikäkuunto", "neuvonta");
        WorkerId outi = people.worker("Outi Salmi", unit);
        people.worker("Tiina Mäkelä", unit);
        people.worker("Jukka Niemi", people.unit("Vammaispalvelut"));
        people.away(outi, Talk.TODAY, Talk.TODAY, people.worker("Aino Rinne"), "COVERED");
        people.client("000123", "Matti", "Virtanen").in(unit, "IAK").has(NAMED_WORKER, outi, unit, "IAK");
        for (int i = 0; i < count; i++) {
            people.client(number(i), "Eetu", family(i))
                    .coded(code(i))
                    .withNonDisclosureOrder()
                    .in(unit, "IAK")
                    .has(NAMED_WORKER, outi, unit, "IAK");
        }
        // a namesake whom one may see: the restricted one must not make a choice of an answer
        people.client("000500", "Eetu", family(0)).in(unit, "IAK").has(NAMED_WORKER, outi, unit, "IAK");
    }

    @AfterEach
    void hangUp() {
        talk.close();
    }

    @Test
    void are_answered_alike_by_name_number_code_and_button() {
        aUnitOfRestrictedClients(PAIRS);
        for (int i = 1; i < PAIRS; i++) {
            String asker = ASKERS.get(i % ASKERS.size());
            for (List<String> twins : questions(i)) {
                Reply restricted = talk.said(twins.get(0)).by(asker);
                Reply absent = talk.said(twins.get(1)).by(asker);
                assertThat(restricted).as(twins.get(0)).isEqualTo(absent);
            }
        }
    }

    @Test
    void are_answered_alike_when_a_reason_is_stated() {
        aUnitOfRestrictedClients(10);
        List<Reply> replies = Stream.of("omatt " + number(7), "omatt 777777")
                .map(question -> {
                    Reply neutral = talk.said(question).by("Jukka Niemi");
                    Reply reasons = talk.pressed(neutral.choices().get(1))
                            .onCardOf(talk.latestTurn())
                            .by("Jukka Niemi");
                    return talk.pressed(reasons.choices().get(0))
                            .onCardOf(talk.latestTurn())
                            .by("Jukka Niemi");
                })
                .distinct()
                .toList();

        assertThat(replies).hasSize(1);
        assertThat(Shown.text(replies.get(0))).startsWith("En voi näyttää tietoja tällä haulla.");
    }

    @Test
    void leave_no_mark_on_the_answer_of_a_namesake() {
        aUnitOfRestrictedClients(10);
        assertThat(Shown.text(talk.said("kuka on Eetu " + family(0) + " omatyöntekijä")
                        .by("Tiina Mäkelä")))
                .contains("000500")
                .doesNotContain(number(0));
    }

    private static List<List<String>> questions(int i) {
        return List.of(
                List.of(
                        "kuka on Eetu " + family(i) + " omatyöntekijä",
                        "kuka on " + NOBODY + " " + family(i) + " omatyöntekijä"),
                List.of("omatt " + number(i), "omatt 9" + number(i)),
                List.of("omatt " + code(i), "omatt " + code(PAIRS + i)));
    }

    private static String number(int i) {
        return "%06d".formatted(1000 + i);
    }

    /** Each letter twice: nobody here is one typing error away from the namesake whom one may see. */
    private static String family(int i) {
        return "Kalm" + twice('a' + i / 26) + twice('a' + i % 26) + "ri";
    }

    private static String twice(int letter) {
        return Character.toString(letter).repeat(2);
    }

    /** A right code with an individual number that belongs to nobody. */
    private static String code(int i) {
        String day = "%02d%02d%02d".formatted(1 + i % 28, 1 + i / 28 % 12, 40 + i / 336);
        int number = Integer.parseInt(day + "902");
        return day + "-902" + "0123456789ABCDEFHJKLMNPRSTUVWXY".charAt(number % 31);
    }
}
