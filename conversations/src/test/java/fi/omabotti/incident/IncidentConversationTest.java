package fi.omabotti.incident;

import static fi.omabotti.assignment.AssignmentRole.NAMED_WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.staff.WorkerRole;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnEveryStore
@Rule("V-24")
class IncidentConversationTest {

    private final TestStore store;
    private final People people;
    private Talk talk;
    private long unit;

    IncidentConversationTest(TestStore store) {
        this.store = store;
        this.people = new People(store);
    }

    @BeforeEach
    void aClientWhomAllOfTheUnitSee() {
        store.empty();
        talk = new Talk(store);
        unit = people.unit("Lastensuojelun avohuolto");
        WorkerId jukka = people.worker("Jukka Niemi", unit);
        people.worker("Ville Vaara", unit);
        people.client("000124", "Elsa", "Åkerblom").in(unit, "LASU").has(NAMED_WORKER, jukka, unit, "LASU");
        people.gives(people.worker("Pia Pääkäyttäjä"), WorkerRole.MAIN_USER);
        WorkerId leader = people.worker("Eeva Esihenkilö");
        people.supervises(leader, unit);
        people.gives(leader, WorkerRole.SUPERVISOR);
        people.gives(leader, WorkerRole.NON_DISCLOSURE);
    }

    @AfterEach
    void hangUp() {
        talk.close();
    }

    @Test
    @Rule("P-08")
    void hides_a_client_at_once_as_a_non_disclosure_order_does() {
        assertThat(ask("Ville Vaara")).contains("Jukka Niemi");

        assertThat(Shown.text(talk.said("piilota asiakas 000124").by("Eeva Esihenkilö")))
                .startsWith("Asiakas 000124 on nyt piilotettu.");

        assertThat(talk.said("omatt 000124").by("Ville Vaara"))
                .isEqualTo(talk.said("omatt 999999").by("Ville Vaara"));
        assertThat(ask("Jukka Niemi")).startsWith("Turvakielto").doesNotContain("Lastensuojelun");
        assertThat(ask("Eeva Esihenkilö")).startsWith("Turvakielto");
    }

    @Test
    void hides_for_a_main_user_without_telling_whether_there_is_anybody() {
        String hidden = Shown.text(talk.said("Piilota asiakas 000124.").by("Pia Pääkäyttäjä"));
        String nobody = Shown.text(talk.said("Piilota asiakas 999999.").by("Pia Pääkäyttäjä"));

        assertThat(hidden.replace("000124", "999999")).isEqualTo(nobody);
        assertThat(ask("Ville Vaara")).startsWith("En voi näyttää");
        assertThat(events()).contains("CLIENT_HIDDEN", "NOBODY_HIDDEN");
    }

    @Test
    void hides_nobody_for_a_supervisor_who_does_not_see_the_client() {
        long other = people.unit("Ikäkuunto");
        people.client("000200", "Matti", "Virtanen").in(other, "IAK");

        assertThat(talk.said("piilota asiakas 000200").by("Eeva Esihenkilö"))
                .isEqualTo(talk.said("piilota asiakas 999999").by("Eeva Esihenkilö"));
        assertThat(hiddenOnes()).isEmpty();
    }

    @Test
    void hides_nobody_for_others_nor_in_a_channel() {
        assertThat(Shown.text(talk.said("piilota asiakas 000124").by("Jukka Niemi")))
                .contains("Mitään ei muutettu.");
        assertThat(Shown.text(talk.said("piilota asiakas 000124").inChannelBy("Eeva Esihenkilö")))
                .contains("Mitään ei muutettu.");
        assertThat(hiddenOnes()).isEmpty();
    }

    @Test
    void suspends_all_look_ups_and_lets_them_go_on() {
        String said = Shown.text(talk.said("asiakashaut pois").by("Pia Pääkäyttäjä"));
        assertThat(said).startsWith("Asiakashaut on keskeytetty.");
        assertThat(Shown.text(talk.said("asiakashaut pois").by("Pia Pääkäyttäjä")))
                .startsWith("Asiakashaut on jo keskeytetty.");

        assertThat(ask("Jukka Niemi")).startsWith("Asiakashaut on keskeytetty.");
        assertThat(talk.said("omatt 000124").by("Jukka Niemi"))
                .isEqualTo(talk.said("omatt 999999").by("Jukka Niemi"));
        assertThat(Shown.text(talk.said("asiakashaut päälle").by("Pia Pääkäyttäjä")))
                .isEqualTo("Asiakashaut toimivat taas.");
        assertThat(Shown.text(talk.said("asiakashaut päälle").by("Pia Pääkäyttäjä")))
                .isEqualTo("Asiakashaut ovat jo päällä.");
        assertThat(ask("Jukka Niemi")).contains("Jukka Niemi");
        assertThat(events())
                .containsExactly(
                        "LOOK_UPS_SUSPENDED", "CLOSED", "CLOSED", "CLOSED", "LOOK_UPS_RESUMED", "NAMED_WORKER_TOLD");
    }

    @Test
    void keeps_old_buttons_from_telling_while_look_ups_are_suspended() {
        Reply neutral = talk.said("omatt 000124").by("Pia Pääkäyttäjä");
        Reply reasons = talk.pressed(neutral.choices().get(1)).by("Pia Pääkäyttäjä");
        talk.said("asiakashaut pois").by("Pia Pääkäyttäjä");

        assertThat(Shown.text(talk.pressed(reasons.choices().get(0)).by("Pia Pääkäyttäjä")))
                .startsWith("Asiakashaut on keskeytetty.");
    }

    @Test
    void is_not_for_everybody() {
        assertThat(Shown.text(talk.said("asiakashaut pois").by("Eeva Esihenkilö")))
                .contains("Mitään ei muutettu.");
        assertThat(ask("Jukka Niemi")).contains("Jukka Niemi");
    }

    @Test
    void is_understood_in_any_language() {
        assertThat(Shown.text(talk.said("klientsökningarna av").in(Language.SV).by("Pia Pääkäyttäjä")))
                .startsWith("Klientsökningarna är avbrutna.");
        assertThat(Shown.text(talk.said("Client searches on").in(Language.EN).by("Pia Pääkäyttäjä")))
                .startsWith("Client searches work again.");
    }

    private String ask(String asker) {
        return Shown.text(talk.said("omatt 000124").by(asker));
    }

    private List<String> hiddenOnes() {
        return store.jdbc()
                .sql("select client_number from client where hidden_at is not null")
                .query(String.class)
                .list();
    }

    private List<String> events() {
        return store.jdbc()
                .sql("select event from audit_entry order by id")
                .query(String.class)
                .list();
    }
}
