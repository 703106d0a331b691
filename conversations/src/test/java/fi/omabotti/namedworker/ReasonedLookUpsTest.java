package fi.omabotti.namedworker;

import static fi.omabotti.assignment.AssignmentRole.NAMED_WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.staff.WorkerRole;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** D5 and D7: no right to know, and a reason that gives one. */
@OnEveryStore
@Rule({"P-03", "P-04", "V-14"})
class ReasonedLookUpsTest {

    private static final String NEUTRAL = "En voi näyttää tietoja tällä haulla.";
    private static final String ASKER = "Jukka Niemi";

    private final TestStore store;
    private final People people;
    private Talk talk;
    private long unit;
    private WorkerId riitta;

    ReasonedLookUpsTest(TestStore store) {
        this.store = store;
        this.people = new People(store);
    }

    @BeforeEach
    void aClientOfAnotherUnit() {
        store.empty();
        talk = new Talk(store);
        unit = people.unit("Päihdehuollon yksikkö", "neuvonta 03 000 000");
        people.worker(ASKER, people.unit("Ikäkuunto"));
        riitta = people.worker("Riitta Aalto", unit);
        people.client("000789", "Kalle", "Hirvonen")
                .born(1950)
                .in(unit, "PAIHDE")
                .has(NAMED_WORKER, riitta, unit, "PAIHDE");
    }

    @AfterEach
    void hangUp() {
        talk.close();
    }

    @Test
    @Rule({"P-05", "V-13"})
    void says_the_same_of_somebody_elses_client_and_of_nobody() {
        Reply other = talk.said("kuka on hirvosen kallen omis").by(ASKER);
        Reply nobody = talk.said("kuka on hirvosen kallun omis").by(ASKER);

        assertThat(other).isEqualTo(nobody);
        assertThat(Shown.text(other)).startsWith(NEUTRAL).contains("Vastaus ei kerro, onko henkilö asiakas.");
        assertThat(other.choices()).extracting(Choice::label).containsExactly("Hae uudelleen", "Ilmoita peruste");
    }

    @Test
    @Rule("V-09")
    void tells_the_worker_and_the_neutral_name_of_the_unit_for_a_reason() {
        Reply reasons = askForReasons();
        assertThat(Shown.text(reasons))
                .isEqualTo("Mihin työtehtävään tarvitset tiedon? Haku ja peruste kirjataan lokiin.");
        assertThat(reasons.choices())
                .extracting(Choice::label)
                .containsExactly(
                        "Asiakas otti yhteyttä",
                        "Kiireellinen tilanne",
                        "Yhteinen asiakas, sovittu verkostotyö",
                        "Muu peruste…");

        Reply told = press(reasons, 0);

        assertThat(Shown.text(told))
                .startsWith("Omatyöntekijä: Riitta Aalto")
                .contains("Nimike: sosiaaliohjaaja", "Yksikkö: neuvonta 03 000 000")
                .doesNotContain("Hirvonen", "Kalle", "1950", "000789")
                .doesNotContainIgnoringCase("päihde");
    }

    @Test
    @Rule("V-09")
    void keeps_a_title_back_that_tells_the_service() {
        store.jdbc().sql("update worker set title = 'päihdetyöntekijä'").update();

        assertThat(Shown.text(press(askForReasons(), 1)))
                .contains("Riitta Aalto")
                .doesNotContain("päihdetyöntekijä");
    }

    @Test
    @Rule({"P-14", "V-10"})
    void records_the_reason_and_whom_it_was_about() {
        press(askForReasons(), 2);

        assertThat(lines()).containsExactly("NOBODY_SHOWN NONE", "WORKER_TOLD_FOR_A_REASON SHARED_CLIENT");
        assertThat(store.jdbc()
                        .sql("select c.client_number from audit_client shown join client c on c.id = shown.client_id")
                        .query(String.class)
                        .list())
                .containsExactly("000789");
    }

    @Test
    void answers_a_reason_once() {
        Reply reasons = askForReasons();
        press(reasons, 0);

        assertThat(Shown.text(press(reasons, 0))).isEqualTo("Kysely on vanhentunut. Mitään ei näytetty eikä muutettu.");
    }

    @Test
    void takes_no_reason_forty_minutes_later() {
        Reply neutral = talk.said("omatt 000789").by(ASKER);
        talk.turn(Duration.ofMinutes(40));

        Reply reply = talk.pressed(neutral.choices().get(1)).by(ASKER);

        assertThat(Shown.text(reply)).isEqualTo("Kysely on vanhentunut. Mitään ei näytetty eikä muutettu.");
        assertThat(reply.choices()).extracting(Choice::label).containsExactly("Hae uudelleen");
    }

    @Test
    void answers_for_the_card_that_was_pressed_and_for_no_other() {
        people.client("000790", "Pertti", "Lehto")
                .in(unit, "PAIHDE")
                .has(NAMED_WORKER, people.worker("Leena Koski", unit), unit, "PAIHDE");
        Reply neutral = talk.said("omatt 000789").by(ASKER);
        String first = talk.latestTurn();
        talk.said("omatt 000790").by(ASKER);
        String second = talk.latestTurn();

        Reply reasons = talk.pressed(neutral.choices().get(1)).onCardOf(first).by(ASKER);
        String reasonsOfTheFirst = talk.latestTurn();
        assertThat(Shown.text(
                        talk.pressed(reasons.choices().get(1)).onCardOf(second).by(ASKER)))
                .contains("Leena Koski");
        assertThat(Shown.text(talk.pressed(reasons.choices().get(1))
                        .onCardOf(reasonsOfTheFirst)
                        .by(ASKER)))
                .contains("Riitta Aalto");
    }

    @Test
    void answers_nothing_when_it_cannot_be_known_which_look_up_is_meant() {
        Reply neutral = talk.said("omatt 000789").by(ASKER);
        talk.said("omatt 000790").by(ASKER);

        assertThat(Shown.text(talk.pressed(neutral.choices().get(1)).by(ASKER))).startsWith("Kysely on vanhentunut.");
    }

    @Test
    void answers_nobody_elses_button() {
        people.worker("Ville Vaara", people.unit("Perhesosiaalityö"));
        Reply neutral = talk.said("omatt 000789").by(ASKER);

        assertThat(Shown.text(talk.pressed(neutral.choices().get(1))
                        .onCardOf(talk.latestTurn())
                        .by("Ville Vaara")))
                .startsWith("Kysely on vanhentunut.");
    }

    @Test
    @Rule({"P-05", "P-08", "P-13"})
    void says_the_same_for_a_reason_of_nobody_and_of_whoever_is_kept_apart() {
        people.client("000801", "Aili", "Aho").in(unit, "PAIHDE").withNonDisclosureOrder();
        people.client("000802", "Eino", "Elo").in(unit, "PAIHDE");
        people.recuses(new WorkerId(idOf(ASKER)), "000802");
        people.client("000803", "Matti", "Virta").in(unit, "PAIHDE");
        people.client("000804", "Matti", "Virta").in(unit, "PAIHDE");
        people.client("000805", "Jukka Tapani", "Niemi").in(unit, "PAIHDE");

        List<Reply> replies =
                List.of("Pertti Perttu", "Aili Ahon", "Eino Elon", "Matti Virran", "Jukka Niemen").stream()
                        .map(name -> press(reasonsFor("kuka on " + name + " omatyöntekijä"), 0))
                        .distinct()
                        .toList();

        assertThat(replies).hasSize(1);
        assertThat(Shown.text(replies.get(0))).startsWith(NEUTRAL).endsWith("Jos tiedät asiakasnumeron, hae sillä.");
    }

    @Test
    void asks_for_another_reason_in_words() {
        Reply field = press(askForReasons(), 3);
        assertThat(field.parts()).hasOnlyElementsOfType(Part.Input.class);

        assertThat(Shown.text(write(field, 0, "Sovittu palaveri huomenna"))).contains("Riitta Aalto");
        assertThat(lines()).contains("WORKER_TOLD_FOR_A_REASON OTHER");
    }

    @Test
    @Rule("P-21")
    void refuses_an_identity_code_among_the_words() {
        Reply again = write(press(askForReasons(), 3), 0, "Asiakas 120345-901U soitti");

        assertThat(Shown.text(again)).startsWith("Peruste sisälsi henkilötunnuksen.");
        assertThat(((Part.Input) again.parts().get(1)).written())
                .contains("soitti")
                .doesNotContain("901U");
    }

    @Test
    @Rule({"P-21", "V-01"})
    void asks_about_a_name_among_the_words_whoever_it_is() {
        Reply other = write(press(askForReasons(), 3), 0, "Kalle Hirvonen soitti");
        assertThat(Shown.text(other)).startsWith("Teksti näyttää sisältävän henkilön nimen");
        assertThat(other.choices()).extracting(Choice::label).containsExactly("Lähetä", "Ei koske asiakasta");

        assertThat(Shown.text(write(other, 1, "Kalle Kuikka soitti"))).contains("Riitta Aalto");
    }

    @ParameterizedTest
    @ValueSource(strings = {"everybody", "advice-desk", "nobody"})
    void is_open_to_those_whom_the_county_says(String setting) {
        talk.close();
        talk = new Talk(store, Map.of("omabotti.lookups.by-reason", setting));
        people.gives(people.worker("Neea Neuvo", people.unit("Sosiaalipäivystys")), WorkerRole.ADVICE_DESK);

        assertThat(offersReason(ASKER)).isEqualTo(setting.equals("everybody"));
        assertThat(offersReason("Neea Neuvo")).isEqualTo(!setting.equals("nobody"));
    }

    private boolean offersReason(String asker) {
        return talk.said("omatt 000789").by(asker).choices().stream()
                .anyMatch(choice -> choice.label().equals("Ilmoita peruste"));
    }

    private Reply askForReasons() {
        return reasonsFor("kuka on hirvosen kallen omis");
    }

    private Reply reasonsFor(String question) {
        Reply neutral = talk.said(question).by(ASKER);
        return talk.pressed(neutral.choices().get(1))
                .onCardOf(talk.latestTurn())
                .by(ASKER);
    }

    private Reply press(Reply reply, int choice) {
        return talk.pressed(reply.choices().get(choice)).onCardOf(question()).by(ASKER);
    }

    private Reply write(Reply reply, int choice, String words) {
        return talk.pressed(reply.choices().get(choice), Map.of("words", words))
                .onCardOf(question())
                .by(ASKER);
    }

    /** The turn of the latest look-up. */
    private String question() {
        return store.jdbc()
                .sql("select card from pending_look_up order by asked_at desc, card desc limit 1")
                .query(String.class)
                .optional()
                .orElse("conversation/1");
    }

    private long idOf(String name) {
        return store.jdbc()
                .sql("select id from worker where display_name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    private List<String> lines() {
        return store.jdbc()
                .sql("select event || ' ' || ground from audit_entry order by id")
                .query(String.class)
                .list();
    }
}
