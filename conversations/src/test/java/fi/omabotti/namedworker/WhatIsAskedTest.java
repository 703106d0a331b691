package fi.omabotti.namedworker;

import static fi.omabotti.assignment.AssignmentRole.NAMED_WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.conversation.AskedCount;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The asked fact stands first, on the named worker's card; what is never told is refused before anybody is looked up. */
@OnEveryStore
class WhatIsAskedTest {

    private final TestStore store;
    private final People people;
    private Talk talk;
    private long elderly;
    private WorkerId tiina;
    private WorkerId outi;
    private People.Client matti;

    WhatIsAskedTest(TestStore store) {
        this.store = store;
        this.people = new People(store);
    }

    @BeforeEach
    void mattiHasTiina() {
        store.empty();
        talk = new Talk(store);
        elderly = people.unit("Ikäkuunto");
        tiina = people.worker("Tiina Mäkelä", elderly);
        outi = people.worker("Outi Salmi", elderly);
        matti = people.client("000123", "Matti Olavi", "Virtanen")
                .in(elderly, "IAK")
                .has(NAMED_WORKER, tiina, elderly, "IAK");
    }

    @AfterEach
    void hangUp() {
        talk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kuka sijaistaa Matti Virtasen omatyöntekijää",
                "Kuka hoitaa Matti Virtasen asioita, kun omatyöntekijä on lomalla?",
                "virtasen matin omis on sairaana, kuka tuuraa",
            })
    void says_first_that_nobody_stands_in(String question) {
        assertThat(Shown.text(talk.said(question).by("Outi Salmi")))
                .startsWith("Sijaista ei ole merkitty\nOmatyöntekijä: Tiina Mäkelä")
                .contains("000123");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Mistä lähtien Matti Virtasella on ollut omatyöntekijä?, Nimetty alkaen 1.1.2026
            milloin omatyöntekijä nimettiin asiakkaalle 000123,     Nimetty alkaen 1.1.2026
            Sedan när har Matti Virtanen haft sin egna kontaktperson?, Utsedd från och med 1.1.2026
            Since when has Matti Virtanen had a named worker?,      Named from 1 January 2026
            """)
    void says_first_since_when(String question, String fact) {
        assertThat(Shown.text(talk.said(question).by("Outi Salmi")))
                .startsWith(fact)
                .contains("000123");
    }

    @Test
    void says_first_that_no_phone_is_known() {
        store.jdbc().sql("update worker set phone = null").update();

        assertThat(Shown.text(
                        talk.said("Matti Virtasen omatyöntekijän puhelinnumero").by("Outi Salmi")))
                .startsWith("Työpuhelinta ei ole merkitty\nOmatyöntekijä: Tiina Mäkelä");
    }

    @ParameterizedTest
    @CsvSource({"Tiina Mäkelä, Olet omatyöntekijä", "Outi Salmi, Et ole omatyöntekijä"})
    void says_whether_it_is_the_asker(String asker, String fact) {
        assertThat(Shown.text(
                        talk.said("oonko mä vielä sen Virtasen Matin omis").by(asker)))
                .startsWith(fact + "\nOmatyöntekijä: Tiina Mäkelä");
    }

    @Test
    @Rule("P-12")
    void tells_who_it_was_to_whoever_it_is_now() {
        matti.had(outi, elderly, "IAK", LocalDate.of(2024, 3, 1), LocalDate.of(2026, 1, 1));

        assertThat(Shown.text(talk.said("kuka oli Matti Virtasen omatyöntekijä ennen Tiina Mäkelää")
                        .by("Tiina Mäkelä")))
                .startsWith("Edellinen omatyöntekijä\nOuti Salmi, 1.3.2024–31.12.2025\nOmatyöntekijä: Tiina Mäkelä");
        assertThat(Shown.text(talk.said("Milloin Matti Virtasen omatyöntekijä vaihtui?")
                        .by("Tiina Mäkelä")))
                .startsWith("Aiemmat omatyöntekijät\nOuti Salmi, 1.3.2024–31.12.2025");
    }

    @Test
    @Rule("P-12")
    void tells_a_supervisor_that_nobody_was_before() {
        WorkerId leena = people.worker("Leena Heikkinen");
        people.supervises(leena, elderly);

        assertThat(Shown.text(
                        talk.said("Näytä Matti Virtasen omatyöntekijähistoria").by("Leena Heikkinen")))
                .startsWith("Aiempia omatyöntekijöitä ei ole tiedossa\nOmatyöntekijä: Tiina Mäkelä");
    }

    @Test
    @Rule("P-12")
    void tells_others_only_who_it_is_now() {
        matti.had(outi, elderly, "IAK", LocalDate.of(2024, 3, 1), LocalDate.of(2026, 1, 1));

        Reply reply =
                talk.said("ketkä kaikki on ollu Virtasen Matin työntekijöinä").by("Outi Salmi");

        assertThat(Shown.text(reply))
                .startsWith("Historian näkee esihenkilö ja nykyinen omatyöntekijä.\nOmatyöntekijä: Tiina Mäkelä")
                .doesNotContain("2024");
    }

    @Test
    @Rule({"P-08", "P-12"})
    void tells_nothing_of_the_past_under_a_non_disclosure_order() {
        matti.had(outi, elderly, "IAK", LocalDate.of(2024, 3, 1), LocalDate.of(2026, 1, 1))
                .withNonDisclosureOrder();

        assertThat(Shown.text(
                        talk.said("Näytä Matti Virtasen omatyöntekijähistoria").by("Tiina Mäkelä")))
                .startsWith("Historian näkee")
                .doesNotContain("Outi", "2024", "2026");
    }

    @Test
    void keeps_what_was_asked_through_a_choice() {
        people.client("000456", "Matti", "Virtanen").in(elderly, "IAK").has(NAMED_WORKER, outi, elderly, "IAK");

        Reply choice = talk.said("kuka sijaistaa Matti Virtasen omatyöntekijää").by("Outi Salmi");
        Reply card = talk.pressed(choice.choices().get(0)).by("Outi Salmi");

        assertThat(Shown.text(card)).startsWith("Sijaista ei ole merkitty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mikä on Virtasen diagnoosi?",
                "missä Matti Virtanen asuu",
                "Paljonko palkkaa Matti Virtanen saa?",
                "onko virtasen matilla velkoja",
                "Minkä päätöksen Matti Virtanen on saanut?",
                "Mitä asiakkaan 000123 kirjauksissa lukee?",
                "mitä omatyöntekijä on kirjannut Matti Virtasesta",
            })
    @Rule("P-06")
    void refuses_what_is_never_told_and_looks_nobody_up(String question) {
        Reply reply = talk.said(question).by("Tiina Mäkelä");

        assertThat(Shown.text(reply)).startsWith("En kerro asiakkaan terveydestä, osoitteesta, tuloista");
        assertThat(rows("audit_entry")).isZero();
        assertThat(counted("out_of_scope")).isEqualTo(1);
    }

    @Test
    void answers_who_it_is_though_a_decision_is_mentioned() {
        assertThat(Shown.headline(talk.said("Sain päätöksen kopion. Kuka on Matti Virtasen omatyöntekijä?")
                        .by("Outi Salmi")))
                .isEqualTo("Omatyöntekijä: Tiina Mäkelä");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kuka on Virtasten perheen omatyöntekijä?",
                "Virtasen lapset, kuka vastaa?",
                "Matti Virtasen äidin omatyöntekijä",
                "Vem är familjen Virtanens egna kontaktperson?",
            })
    @Rule("V-19")
    void knows_no_families(String question) {
        Reply reply = talk.said(question).by("Tiina Mäkelä");

        assertThat(Shown.text(reply)).containsAnyOf("En tunne perhesuhteita.", "Jag känner inte till familj");
        assertThat(rows("audit_entry")).isZero();
    }

    @Test
    @Rule("P-13")
    void sends_staff_who_ask_about_themselves_where_everybody_goes() {
        assertThat(Shown.text(talk.said("Kuka on minun omatyöntekijäni?").by("Tiina Mäkelä")))
                .startsWith("Omaan asiakkuuteesi liittyviä tietoja en voi näyttää täällä.");
    }

    @Test
    void changes_nothing_before_it_is_confirmed() {
        assertThat(Shown.text(talk.said("vaihda Matti Virtaselle omatyöntekijäksi Outi Salmi")
                        .by("Tiina Mäkelä")))
                .startsWith("Tarkista nimeäminen");
        assertThat(rows("naming_proposal")).isZero();
    }

    @Test
    void offers_what_a_typing_error_may_have_meant_and_goes_on_as_for_nobody_when_it_did_not() {
        Reply question = talk.said("Mtati Virtasen omatyöntekijä").by("Outi Salmi");
        assertThat(Shown.text(question))
                .startsWith("En löytänyt täsmälleen tätä nimeä. Tarkoititko tätä henkilöä?")
                .doesNotContain("Tiina");
        String card = talk.latestTurn();

        Reply no = talk.pressed(question.choices().get(1)).onCardOf(card).by("Outi Salmi");

        assertThat(Shown.text(no)).startsWith("En voi näyttää tietoja tällä haulla.");
        assertThat(no.choices()).extracting(Choice::label).containsExactly("Hae uudelleen", "Ilmoita peruste");
    }

    @ParameterizedTest
    @CsvSource({
        "Kuka on Masa Virtasen omatyöntekijä?, 'En löytänyt täsmälleen tätä nimeä. Tarkoititko tätä henkilöä?'",
        "Tiedätkö kuka on 1945 syntyneen Virtasen Masan oma työntekijä, 'En löytänyt täsmälleen tätä nimeä.'",
    })
    void offers_whom_a_nickname_may_mean(String question, String start) {
        assertThat(Shown.text(talk.said(question).by("Outi Salmi"))).startsWith(start);
    }

    @Test
    void takes_the_year_of_birth_for_what_it_is() {
        matti.born(1945);
        people.client("000456", "Matti", "Virtanen")
                .born(1988)
                .in(elderly, "IAK")
                .has(NAMED_WORKER, outi, elderly, "IAK");

        assertThat(Shown.headline(talk.said("vuonna 1988 syntyneen Matti Virtasen omatyöntekijä")
                        .by("Outi Salmi")))
                .isEqualTo("Omatyöntekijä: Outi Salmi");
        assertThat(Shown.headline(talk.said("kuka hoitaa matti virtasta s. 45").by("Outi Salmi")))
                .isEqualTo("Omatyöntekijä: Tiina Mäkelä");
    }

    @Test
    @Rule("P-10")
    void takes_an_identity_code_beside_a_name_as_a_second_opinion() {
        matti.coded("120345-901U");
        people.client("000456", "Matti", "Virtanen").in(elderly, "IAK").has(NAMED_WORKER, outi, elderly, "IAK");

        assertThat(Shown.headline(
                        talk.said("Matti Virtasen 120345-901U omatyöntekijä").by("Outi Salmi")))
                .isEqualTo("Omatyöntekijä: Tiina Mäkelä");
        assertThat(Shown.text(
                        talk.said("Elsa Åkerblomin 120345-901U omatyöntekijä").by("Outi Salmi")))
                .startsWith("Tarkoititko tätä henkilöä?");
    }

    private double counted(String intent) {
        return talk
                .bean(MeterRegistry.class)
                .find(AskedCount.NAME)
                .tag("intent", intent.toLowerCase(Locale.ROOT))
                .counters()
                .stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }

    private int rows(String table) {
        return store.jdbc()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
