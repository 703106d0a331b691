package fi.omabotti.namedworker;

import static fi.omabotti.assignment.AssignmentRole.NAMED_WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.lookup.RecentAnswers;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that refer back go on from the last answer, for five minutes; a whole question never does. */
@OnEveryStore
class FollowUpsTest {

    private static final String WHO = "kuka on matti virtasen omatyöntekijä";

    private final TestStore store;
    private final People people;
    private Talk talk;
    private long elderly;
    private long disability;
    private WorkerId tiina;
    private WorkerId outi;

    FollowUpsTest(TestStore store) {
        this.store = store;
        this.people = new People(store);
    }

    @BeforeEach
    void twoNamesakes() {
        store.empty();
        talk = new Talk(store);
        elderly = people.unit("Ikäkuunto");
        disability = people.unit("Vammaispalvelujen sosiaalityö");
        tiina = people.worker("Tiina Mäkelä", elderly, disability);
        outi = people.worker("Outi Salmi", elderly, disability);
        people.worker("Aino Rinne", elderly, disability);
        people.client("000123", "Matti", "Virtanen")
                .born(1945)
                .in(elderly, "IAK")
                .has(NAMED_WORKER, tiina, elderly, "IAK");
        people.client("000456", "Matti", "Virtanen")
                .born(1988)
                .in(disability, "VAMMA")
                .has(NAMED_WORKER, outi, disability, "VAMMA");
    }

    @AfterEach
    void hangUp() {
        talk.close();
    }

    @ParameterizedTest
    @CsvSource({
        "se vuonna 45, Tiina Mäkelä",
        "'Matti Virtasia on monta, se vuonna 45 syntynyt', Tiina Mäkelä",
        "se 1988 syntynyt, Outi Salmi",
        "se toinen, Outi Salmi",
        "ensimmäinen, Tiina Mäkelä",
        "eiku se vanhempi, Tiina Mäkelä",
        "se nuorempi, Outi Salmi",
        "viimeinen, Outi Salmi",
    })
    void takes_one_of_those_that_were_offered(String words, String worker) {
        talk.said(WHO).by("Aino Rinne");

        assertThat(Shown.headline(talk.said(words).by("Aino Rinne"))).isEqualTo("Omatyöntekijä: " + worker);
    }

    @ParameterizedTest
    @ValueSource(strings = {"entä sijainen?", "entä kuka tuuraa", "kuka sijaistaa häntä", "sijainen?"})
    void goes_on_about_the_one_who_was_told(String words) {
        talk.said("omatt 000123").by("Aino Rinne");

        assertThat(Shown.text(talk.said(words).by("Aino Rinne")))
                .startsWith("Sijaista ei ole merkitty\nOmatyöntekijä: Tiina Mäkelä")
                .contains("000123");
    }

    @Test
    void answers_when_and_who_before_without_a_name() {
        talk.said("omatt 000123").by("Tiina Mäkelä");

        assertThat(Shown.text(talk.said("milloin nimetty?").by("Tiina Mäkelä"))).startsWith("Nimetty alkaen 1.1.2026");
        assertThat(Shown.text(talk.said("kuka ennen?").by("Tiina Mäkelä")))
                .startsWith("Aiempia omatyöntekijöitä ei ole tiedossa");
        assertThat(Shown.headline(talk.said("kuka on hänen omatyöntekijänsä").by("Tiina Mäkelä")))
                .isEqualTo("Omatyöntekijä: Tiina Mäkelä");
    }

    @Test
    void takes_the_other_one_after_one_was_told() {
        Reply choice = talk.said(WHO).by("Aino Rinne");
        talk.pressed(choice.choices().get(1)).by("Aino Rinne");

        assertThat(Shown.headline(talk.said("se toinen").by("Aino Rinne"))).isEqualTo("Omatyöntekijä: Tiina Mäkelä");
    }

    @Test
    void says_yes_and_no_to_the_one_that_is_offered() {
        talk.said("omatyöntekijä Mtati Virtanen 1945").by("Aino Rinne");
        assertThat(Shown.headline(talk.said("joo").by("Aino Rinne"))).isEqualTo("Omatyöntekijä: Tiina Mäkelä");

        talk.said("omatyöntekijä Mtati Virtanen 1945").by("Aino Rinne");
        assertThat(Shown.text(talk.said("en").by("Aino Rinne"))).startsWith("En löydä muita henkilöitä");
        assertThat(Shown.text(talk.said("joo").by("Aino Rinne"))).startsWith("Tähän en osaa vastata.");
    }

    @Test
    void says_that_there_is_no_other() {
        talk.said("omatt 000123").by("Aino Rinne");

        assertThat(Shown.text(talk.said("eiku se vanhempi").by("Aino Rinne"))).startsWith("En löydä muita henkilöitä");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kuka on omatyöntekijä?",
                "kuka se omatyöntekijä on",
                "omatyöntekijän puhelinnumero",
                "mitä tänään on lounaalla",
                "milloin se seminaari on",
                "Käännä tämä teksti englanniksi",
            })
    void is_not_meant_by_a_whole_question(String words) {
        talk.said("omatt 000123").by("Aino Rinne");

        assertThat(Shown.text(talk.said(words).by("Aino Rinne"))).doesNotContain("Tiina Mäkelä\n", "000123\n");
    }

    @Test
    void forgets_after_five_minutes() {
        talk.said("omatt 000123").by("Aino Rinne");
        talk.turn(RecentAnswers.KEPT.plus(Duration.ofSeconds(1)));

        assertThat(Shown.text(talk.said("entä sijainen?").by("Aino Rinne"))).doesNotContain("Sijaista ei ole");
        talk.inTransaction(() -> {
            talk.bean(RecentAnswers.class).forgetOldOnes();
            return true;
        });
        assertThat(remembered()).isZero();
    }

    @Test
    void forgets_who_was_the_wrong_person() {
        Reply card = talk.said("omatt 000123").by("Aino Rinne");
        talk.pressed(card.choices().get(card.choices().size() - 1)).by("Aino Rinne");

        assertThat(remembered()).isZero();
    }

    @Test
    void belongs_to_the_person() {
        talk.said("omatt 000123").by("Aino Rinne");

        assertThat(Shown.text(talk.said("entä sijainen?").by("Tiina Mäkelä"))).doesNotContain("Sijaista ei ole");
    }

    @Test
    void is_never_heard_in_a_channel() {
        talk.said("omatt 000123").by("Aino Rinne");

        assertThat(Shown.text(talk.said("entä sijainen?").inChannelBy("Aino Rinne")))
                .startsWith("Vastaan asiakkaita koskeviin kysymyksiin vain");
    }

    @Test
    @Rule("P-23")
    void tells_only_whom_one_may_still_see() {
        talk.said(WHO).by("Aino Rinne");
        store.jdbc().sql("delete from worker_unit").update();
        store.jdbc().sql("delete from assignment").update();

        assertThat(Shown.text(talk.said("se vuonna 45").by("Aino Rinne"))).doesNotContain("1945", "000123");
        assertThat(Shown.text(talk.said("se toinen").by("Aino Rinne"))).startsWith("En voi näyttää tietoja");
    }

    @Test
    @Rule("P-14")
    void is_recorded_like_any_other_look() {
        talk.said("omatt 000123").by("Aino Rinne");
        talk.said("entä sijainen?").by("Aino Rinne");

        assertThat(store.jdbc()
                        .sql("select event from audit_entry order by id")
                        .query(String.class)
                        .list())
                .containsExactly("NAMED_WORKER_TOLD", "NAMED_WORKER_TOLD");
    }

    private int remembered() {
        return store.jdbc()
                .sql("select count(*) from recent_client")
                .query(Integer.class)
                .single();
    }
}
