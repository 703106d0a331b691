package fi.omabotti.namedworker;

import static fi.omabotti.assignment.AssignmentRole.CHILDS_SOCIAL_WORKER;
import static fi.omabotti.assignment.AssignmentRole.NAMED_WORKER;
import static fi.omabotti.assignment.AssignmentRole.RESPONSIBLE_WORKER;
import static fi.omabotti.assignment.AssignmentRole.SERVICE_WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.assignment.NotNamedReason;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Fact;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Secrecy;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.staff.WorkerRole;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnEveryStore
class NamedWorkerConversationTest {

    private static final String NOBODY = "En voi näyttää tietoja tällä haulla.";

    private final TestStore store;
    private final People people;
    private Talk talk;
    private long elderly;
    private long disability;
    private long childProtection;
    private WorkerId tiina;
    private WorkerId outi;

    NamedWorkerConversationTest(TestStore store) {
        this.store = store;
        this.people = new People(store);
    }

    @BeforeEach
    void aCountyWithThreeUnits() {
        store.empty();
        talk = new Talk(store);
        elderly = people.unit("Ikäkuunto");
        disability = people.unit("Vammaispalvelujen sosiaalityö", "Neuvonta 2");
        childProtection = people.unit("Lastensuojelun avohuolto", "Neuvonta 3");
        tiina = people.worker("Tiina Mäkelä", elderly);
        outi = people.worker("Outi Salmi", elderly);
        people.worker("Jukka Niemi", childProtection);
    }

    @AfterEach
    void hangUp() {
        talk.close();
    }

    private People.Client matti() {
        return people.client("000123", "Matti Olavi", "Virtanen").in(elderly, "IAK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kuka on Matti Virtasen omatyöntekijä?",
                "kuka on virtasen matin omatyöntekijä",
                "kuka hoitaa matti virtasen asioita",
                "onko Virtasen Matilla omatyöntekijää",
                "Onko Matti Virtaselle nimetty omatyöntekijää?",
                "virtasen matti kuka",
                "omatt 000123",
                "Kuka on asiakkaan 000123 omatyöntekijä?",
                "Matti Olavi Virtasen omatyöntekijä",
                "Virtanen, Matti: kuka on omatyöntekijä?",
                "kuka on olavi virtasen omatyontekija",
            })
    void tells_the_named_worker(String question) {
        matti().has(NAMED_WORKER, tiina, elderly, "IAK");

        Reply reply = talk.said(question).by("Outi Salmi");

        assertThat(Shown.headline(reply)).isEqualTo("Omatyöntekijä: Tiina Mäkelä");
    }

    @Test
    @Rule("P-06")
    void shows_all_that_one_needs_on_one_card() {
        matti().born(1945).has(NAMED_WORKER, tiina, elderly, "IAK");
        people.extractTaken(OffsetDateTime.parse("2026-11-24T06:00:00+02:00"));

        Reply reply = talk.said("Kuka on Matti Virtasen omatyöntekijä?").by("Outi Salmi");

        assertThat(Shown.text(reply)).startsWith("Omatyöntekijä: Tiina Mäkelä\n044 ");
        assertThat(Shown.facts(reply))
                .containsExactly(
                        new Fact("Nimike", "sosiaaliohjaaja"),
                        new Fact("Yksikkö", "Ikäkuunto"),
                        new Fact("Nimetty alkaen", "1.1.2026"),
                        new Fact("Asiakas", "Matti Olavi Virtanen, s. 1945"),
                        new Fact("Asiakasnumero", "000123"));
        assertThat(Shown.text(reply)).endsWith("Tieto haettu 24.11.2026 klo 6.00");
        assertThat(reply.choices())
                .startsWith(
                        new Choice.Call("Soita", "tiina.makela@esimerkki.fi"),
                        new Choice.Chat("Avaa keskustelu", "tiina.makela@esimerkki.fi"));
        assertThat(reply.choices()).extracting(Choice::label).endsWith("Väärä henkilö – piilota");
    }

    @Test
    @Rule({"P-19", "P-22"})
    void names_nobody_on_a_lock_screen() {
        matti().has(NAMED_WORKER, tiina, elderly, "IAK");

        Reply reply = talk.said("Kuka on Matti Virtasen omatyöntekijä?").by("Outi Salmi");

        assertThat(reply.notification()).isEqualTo("Omabotti vastasi");
    }

    @Test
    void puts_the_substitute_first_while_the_substitution_lasts() {
        matti().has(NAMED_WORKER, tiina, elderly, "IAK", outi, Talk.TODAY);

        Reply reply = talk.said("omatt 000123").by("Tiina Mäkelä");

        assertThat(Shown.text(reply))
                .startsWith("Sijainen: Outi Salmi\n044 ")
                .contains("24.11.2026 asti\nOmatyöntekijä: Tiina Mäkelä (poissa)");
        assertThat(Shown.facts(reply)).extracting(Fact::label).contains("Työpuhelin");
        assertThat(reply.choices()).contains(new Choice.Call("Soita", "outi.salmi@esimerkki.fi"));
    }

    @Test
    @Rule("V-03")
    void forgets_the_substitute_on_the_day_after() {
        matti().has(NAMED_WORKER, tiina, elderly, "IAK", outi, Talk.TODAY.minusDays(1));

        assertThat(Shown.text(talk.said("omatt 000123").by("Tiina Mäkelä"))).doesNotContain("Sijainen");
    }

    @Test
    void says_whom_to_ask_when_nobody_is_named_yet() {
        matti();
        people.supervises(people.worker("Riitta Aalto"), elderly);

        String text = Shown.text(talk.said("omatt 000123").by("Tiina Mäkelä"));

        assertThat(text)
                .startsWith("Omatyöntekijää ei ole vielä nimetty\nKysy yksikön esihenkilöltä: Riitta Aalto, 044 ");
    }

    @Test
    void gives_the_emergency_number_where_nothing_is_told() {
        talk.close();
        talk = new Talk(store, Map.of("omabotti.named-worker.emergency-phone", "03 000 112"));

        assertThat(Shown.text(talk.said("omatt 999999").by("Tiina Mäkelä"))).contains("03 000 112");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MANIFESTLY_UNNECESSARY | ei ole nimetty       | Peruste: nimeäminen on arvioitu ilmeisen tarpeettomaksi.
            TEMPORARY_NEED         | ei ole nimetty       | Peruste: tuen tarve on tilapäinen.
            OTHER_RESPONSIBLE      | ei ole nimetty       | Peruste: asiakkaalle on nimetty muu palveluista vastaava
            CLIENT_DECLINES        | ei ole nimetty       | Peruste: asiakas ei ole halunnut omatyöntekijää.
            ENDING                 | ei ole nimetty       | Peruste: asiakkuus on päättymässä.
            ASSESSMENT_PENDING     | ei ole vielä nimetty | Palvelutarpeen arviointi on kesken.
            """)
    @Rule("V-08")
    void gives_the_standard_sentence_of_why_nobody_was_named(NotNamedReason reason, String state, String sentence) {
        people.client("000123", "Matti", "Virtanen").notNamed(elderly, "IAK", reason);

        assertThat(Shown.text(talk.said("omatt 000123").by("Tiina Mäkelä")))
                .startsWith("Omatyöntekijää " + state + "\n" + sentence);
    }

    @Test
    void names_the_other_responsible_worker_that_the_reason_speaks_of() {
        people.client("000123", "Matti", "Virtanen")
                .notNamed(elderly, "IAK", NotNamedReason.OTHER_RESPONSIBLE)
                .has(SERVICE_WORKER, outi, elderly, "IAK")
                .has(RESPONSIBLE_WORKER, tiina, elderly, "IAK");

        assertThat(Shown.text(talk.said("omatt 000123").by("Tiina Mäkelä")))
                .contains("Palvelukohtainen työntekijä: Outi Salmi, 044 ", "Vastuutyöntekijä: Tiina Mäkelä, 044 ");
    }

    @Test
    @Rule("V-07")
    void shows_two_named_workers_as_two() {
        matti().has(NAMED_WORKER, tiina, elderly, "IAK").has(NAMED_WORKER, outi, elderly, "IAK");

        Reply reply = talk.said("omatt 000123").by("Tiina Mäkelä");

        assertThat(Shown.text(reply))
                .contains(
                        "useampi kuin yksi omatyöntekijä", "Omatyöntekijä: Tiina Mäkelä", "Omatyöntekijä: Outi Salmi");
        assertThat(reply.choices()).extracting(Choice::label).contains("Soita: Tiina Mäkelä", "Soita: Outi Salmi");
    }

    @Test
    void names_the_childs_social_worker_as_such() {
        WorkerId jukka = people.worker("Leena Koski", childProtection);
        people.client("000124", "Elsa Maria", "Åkerblom")
                .in(childProtection, "LASU")
                .has(NAMED_WORKER, tiina, elderly, "LAPE")
                .has(CHILDS_SOCIAL_WORKER, jukka, childProtection, "LASU");

        assertThat(Shown.text(
                        talk.said("Kuka on Elsa Åkerblomin omatyöntekijä?").by("Jukka Niemi")))
                .contains("Omatyöntekijä: Tiina Mäkelä")
                .contains("Lapsen asioista vastaava sosiaalityöntekijä: Leena Koski, 044 ");
    }

    @Test
    @Rule("P-07")
    void does_not_tell_of_child_protection_to_somebody_of_another_service() {
        WorkerId leena = people.worker("Leena Koski", childProtection);
        people.client("000124", "Elsa Maria", "Åkerblom")
                .in(childProtection, "LASU")
                .in(disability, "VAMMA")
                .has(CHILDS_SOCIAL_WORKER, leena, childProtection, "LASU");
        people.worker("Ville Vaara", disability);

        String text = Shown.text(talk.said("omatt 000124").by("Ville Vaara"));

        assertThat(text)
                .contains("Omatyöntekijä: Leena Koski", "Neuvonta 3")
                .doesNotContainIgnoringCase("lasten")
                .doesNotContain("Lapsen");
    }

    @Test
    @Rule("P-09")
    void lets_one_choose_among_namesakes() {
        matti().has(NAMED_WORKER, tiina, elderly, "IAK");
        people.client("000456", "Matti", "Virtanen")
                .born(1988)
                .in(elderly, "IAK")
                .has(NAMED_WORKER, outi, elderly, "IAK");

        Reply choice = talk.said("kuka on matti virtasen omatyöntekijä").by("Tiina Mäkelä");

        assertThat(Shown.text(choice)).isEqualTo("Löysin useita henkilöitä. Valitse oikea.");
        assertThat(choice.choices())
                .extracting(Choice::label)
                .containsExactly(
                        "Matti Olavi Virtanen, s. 1945, Ikäkuunto, 000123",
                        "Matti Virtanen, s. 1988, Ikäkuunto, 000456",
                        "Ei kukaan näistä");
        Reply card = talk.pressed(choice.choices().get(1)).by("Tiina Mäkelä");
        assertThat(Shown.headline(card)).isEqualTo("Omatyöntekijä: Outi Salmi");
    }

    @Test
    @Rule("P-09")
    void offers_five_at_the_most_and_asks_for_more() {
        for (int i = 1; i <= 7; i++) {
            people.client("00010" + i, "Matti", "Virtanen").in(elderly, "IAK");
        }

        Reply choice = talk.said("kuka on matti virtasen omatyöntekijä").by("Tiina Mäkelä");

        assertThat(choice.choices()).hasSize(6);
        assertThat(Shown.text(choice)).startsWith("Löysin 7 henkilöä ja näytän heistä 5.");
    }

    @Test
    void offers_but_does_not_tell_when_only_a_given_name_was_said() {
        matti().has(NAMED_WORKER, tiina, elderly, "IAK");

        Reply reply = talk.said("kuka on Matin omatyöntekijä").by("Tiina Mäkelä");

        assertThat(Shown.text(reply)).startsWith("Tarkoititko tätä henkilöä?").doesNotContain("Tiina");
        assertThat(Shown.headline(talk.pressed(reply.choices().get(0)).by("Tiina Mäkelä")))
                .isEqualTo("Omatyöntekijä: Tiina Mäkelä");
    }

    @Test
    void does_not_fall_back_to_the_family_name() {
        matti().has(NAMED_WORKER, tiina, elderly, "IAK");

        assertThat(Shown.text(talk.said("Kuka on Pekka Virtasen omatyöntekijä?").by("Tiina Mäkelä")))
                .startsWith(NOBODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kuka on kai virtasen omatyöntekijä",
                "Kuka on Sen Virtasen omatyöntekijä?",
                "onko eli virtasella omatyöntekijää"
            })
    void does_not_take_a_given_name_for_a_function_word(String question) {
        matti().has(NAMED_WORKER, tiina, elderly, "IAK");

        assertThat(Shown.text(talk.said(question).by("Tiina Mäkelä"))).startsWith(NOBODY);
    }

    @Test
    void takes_a_typed_umlaut_at_its_word_where_somebody_is_spelt_so() {
        people.client("000200", "Kaarina", "Heikkila").in(elderly, "IAK").has(NAMED_WORKER, tiina, elderly, "IAK");
        people.client("000201", "Kaarina", "Heikkilä").in(elderly, "IAK").has(NAMED_WORKER, outi, elderly, "IAK");

        assertThat(Shown.headline(talk.said("Kaarina Heikkilän omatyöntekijä").by("Tiina Mäkelä")))
                .isEqualTo("Omatyöntekijä: Outi Salmi");
        assertThat(talk.said("Kaarina Heikkilan omatyöntekijä")
                        .by("Tiina Mäkelä")
                        .choices())
                .hasSize(3);
    }

    @Test
    @Rule("P-05")
    void answers_the_same_to_a_stranger_to_the_client_as_of_nobody_at_all() {
        people.client("000300", "Pertti", "Lehto").in(disability, "VAMMA").has(NAMED_WORKER, outi, disability, "VAMMA");

        Reply notAllowed = talk.said("onko naapurini Lehdon Pertti asiakkaana").by("Tiina Mäkelä");
        Reply notThere = talk.said("onko naapurini Lehdon Perttu asiakkaana").by("Tiina Mäkelä");

        assertThat(notAllowed).isEqualTo(notThere);
        assertThat(Shown.text(notAllowed)).startsWith(NOBODY);
    }

    @Test
    @Rule("P-09")
    void does_not_count_a_namesake_whom_one_may_not_see() {
        matti().has(NAMED_WORKER, tiina, elderly, "IAK");
        people.client("000456", "Matti", "Virtanen").in(disability, "VAMMA");

        assertThat(Shown.headline(
                        talk.said("kuka on matti virtasen omatyöntekijä").by("Outi Salmi")))
                .isEqualTo("Omatyöntekijä: Tiina Mäkelä");
    }

    @Test
    @Rule("P-09")
    void authorises_a_button_again_when_it_is_pressed() {
        matti().has(NAMED_WORKER, tiina, elderly, "IAK");
        people.client("000456", "Matti", "Virtanen").in(elderly, "IAK");
        Reply choice = talk.said("kuka on matti virtasen omatyöntekijä").by("Tiina Mäkelä");

        Reply pressed = talk.pressed(choice.choices().get(0)).by("Jukka Niemi");

        assertThat(Shown.text(pressed)).startsWith(NOBODY);
    }

    @Test
    void lets_the_worker_see_the_own_client_of_another_unit() {
        people.client("000300", "Pertti", "Lehto")
                .in(disability, "VAMMA")
                .has(NAMED_WORKER, tiina, disability, "VAMMA");

        assertThat(Shown.headline(talk.said("omatt 000300").by("Tiina Mäkelä")))
                .isEqualTo("Omatyöntekijä: Tiina Mäkelä");
    }

    @Test
    void forgets_a_clienthood_that_has_ended() {
        people.client("000300", "Pertti", "Lehto").until(elderly, "IAK", Talk.TODAY);

        assertThat(Shown.text(talk.said("omatt 000300").by("Tiina Mäkelä"))).startsWith(NOBODY);
    }

    @Test
    void hides_a_client_with_a_non_disclosure_order_from_the_unit() {
        matti().withNonDisclosureOrder().has(NAMED_WORKER, tiina, elderly, "IAK");

        assertThat(talk.said("omatt 000123").by("Outi Salmi"))
                .isEqualTo(talk.said("omatt 999999").by("Outi Salmi"));
    }

    @Test
    @Rule("P-08")
    void shows_no_unit_and_no_phone_under_a_non_disclosure_order() {
        matti().withNonDisclosureOrder().has(NAMED_WORKER, tiina, elderly, "IAK");
        people.gives(outi, WorkerRole.NON_DISCLOSURE);

        Reply reply = talk.said("omatt 000123").by("Outi Salmi");

        assertThat(Shown.text(reply))
                .startsWith("Turvakielto\nOmatyöntekijä: Tiina Mäkelä")
                .doesNotContain("Ikäkuunto", "044");
        assertThat(reply.choices())
                .extracting(Choice::label)
                .containsExactly(
                        "Avaa keskustelu", "Pyydä ottamaan yhteyttä", "Tieto on väärin", "Väärä henkilö – piilota");
        assertThat(reply.secrecy()).isEqualTo(Secrecy.RESTRICTED);
    }

    @Test
    void names_the_substitute_under_a_non_disclosure_order_too() {
        matti().withNonDisclosureOrder().has(NAMED_WORKER, tiina, elderly, "IAK", outi, Talk.TODAY);

        Reply reply = talk.said("omatt 000123").by("Tiina Mäkelä");

        assertThat(Shown.text(reply))
                .startsWith("Turvakielto\nSijainen: Outi Salmi\nOmatyöntekijä: Tiina Mäkelä (poissa)")
                .doesNotContain("Ikäkuunto", "044");
        assertThat(reply.choices()).startsWith(new Choice.Chat("Avaa keskustelu", "outi.salmi@esimerkki.fi"));
    }

    @Test
    @Rule({"P-13", "V-04"})
    void tells_nothing_to_somebody_disqualified() {
        matti().has(NAMED_WORKER, tiina, elderly, "IAK");
        people.recuses(outi, "000123");

        assertThat(Shown.text(talk.said("omatt 000123").by("Outi Salmi"))).startsWith(NOBODY);
    }

    @Test
    @Rule("P-13")
    void tells_nobody_about_themselves() {
        people.client("000400", "Outi Maria", "Salmi").in(elderly, "IAK").has(NAMED_WORKER, tiina, elderly, "IAK");

        assertThat(talk.said("omatt 000400").by("Outi Salmi"))
                .isEqualTo(talk.said("omatt 999999").by("Outi Salmi"));
        assertThat(Shown.text(talk.said("omatt 000400").by("Tiina Mäkelä"))).contains("Tiina Mäkelä");
    }

    @Test
    @Rule("P-13")
    void tells_a_worker_of_a_client_who_only_has_the_same_name() {
        people.client("000400", "Outi", "Salmi").in(elderly, "IAK").has(NAMED_WORKER, outi, elderly, "IAK");

        assertThat(Shown.headline(talk.said("omatt 000400").by("Outi Salmi"))).isEqualTo("Omatyöntekijä: Outi Salmi");
    }

    @Test
    @Rule("V-12")
    void answers_from_a_form_so_that_no_question_is_left_in_the_chat() {
        matti().coded("120345-901U").has(NAMED_WORKER, tiina, elderly, "IAK");
        Choice open =
                talk.said("kuka on omatyöntekijä").by("Outi Salmi").choices().get(0);
        Reply form = talk.pressed(open).by("Outi Salmi");
        assertThat(open.label()).isEqualTo("Hae lomakkeella");
        assertThat(form.parts()).hasOnlyElementsOfType(Part.Field.class);

        for (String written : List.of("virtanen matti", "Matti Virtasen", "000123", "120345-901U", "Virtanen")) {
            Reply answer = talk.pressed(form.choices().get(0), Map.of("words", written))
                    .by("Outi Salmi");
            assertThat(Shown.text(answer)).as(written).contains("Tiina Mäkelä").doesNotContain("120345");
        }
        assertThat(Shown.text(talk.pressed(form.choices().get(0), Map.of("words", "Perttu Pentti"))
                        .by("Outi Salmi")))
                .startsWith(NOBODY);
        assertThat(talk.pressed(form.choices().get(0), Map.of("words", " ")).by("Outi Salmi"))
                .isEqualTo(form);
    }

    @Test
    @Rule({"P-22", "V-12"})
    void takes_away_a_card_that_shows_the_wrong_person() {
        matti().has(NAMED_WORKER, tiina, elderly, "IAK");
        Reply card = talk.said("omatt 000123").by("Outi Salmi");

        Reply hidden =
                talk.pressed(card.choices().get(card.choices().size() - 1)).by("Outi Salmi");

        assertThat(Shown.text(hidden))
                .isEqualTo("Vastaus on poistettu näkyvistä. Oma kysymyksesi jäi keskusteluun. Voit poistaa sen itse.");
    }

    @Test
    void sends_no_one_to_a_colleague_who_has_left() {
        matti().has(NAMED_WORKER, tiina, elderly, "IAK");
        people.leaves(tiina, Talk.TODAY);

        Reply reply = talk.said("omatt 000123").by("Outi Salmi");

        assertThat(Shown.text(reply))
                .contains("Tiina Mäkelä ei ole enää henkilöstöluettelossa.", "Kysy yksikön esihenkilöltä");
        assertThat(reply.choices())
                .extracting(Choice::label)
                .containsExactly("Tieto on väärin", "Väärä henkilö – piilota");
    }

    @Test
    @Rule("P-01")
    void looks_nobody_up_in_a_channel() {
        matti().has(NAMED_WORKER, tiina, elderly, "IAK");

        Reply reply = talk.said("Kuka on Matti Virtasen omatyöntekijä?").inChannelBy("Outi Salmi");

        assertThat(Shown.text(reply))
                .startsWith("Vastaan asiakkaita koskeviin kysymyksiin vain kahdenkeskisessä")
                .doesNotContain("Virtanen", "Virtasen");
        assertThat(reply.choices()).containsExactly(new Choice.OpenPersonalChat("Avaa kahdenkeskinen keskustelu"));
        assertThat(store.jdbc()
                        .sql("select event from audit_entry")
                        .query(String.class)
                        .list())
                .containsExactly("ASKED_IN_SHARED_PLACE");
    }

    @Test
    @Rule("P-10")
    void takes_an_identity_code_for_a_key_and_asks_to_delete_it() {
        matti().coded("120345-901U").has(NAMED_WORKER, tiina, elderly, "IAK");

        for (String asked : List.of(
                "Kuka on 120345-901U:n omatyöntekijä?", "omatt 120345–901u", "120345-901Un omis", "120345-901U")) {
            Reply reply = talk.said(asked).by("Outi Salmi");
            assertThat(Shown.text(reply))
                    .as(asked)
                    .contains("Omatyöntekijä: Tiina Mäkelä", "Kirjoitit henkilötunnuksen.")
                    .doesNotContain("120345");
        }
    }

    @Test
    @Rule("P-10")
    void finds_nobody_by_a_code_that_is_not_right() {
        matti().coded("120345-901U").has(NAMED_WORKER, tiina, elderly, "IAK");

        for (String asked : List.of("omatt 120345-901V", "omatt 120345 -901U", "omatt 120345-901U ja 240578-9111")) {
            assertThat(Shown.text(talk.said(asked).by("Outi Salmi")))
                    .as(asked)
                    .contains("Kirjoitit henkilötunnuksen.")
                    .doesNotContain("Tiina", "120345");
        }
    }

    @Test
    void asks_to_delete_an_identity_code_that_stands_in_pages_of_text() {
        assertThat(Shown.text(talk.said("sana ".repeat(1000) + "120345-901U").by("Outi Salmi")))
                .contains("Kirjoitit henkilötunnuksen.");
    }

    @Test
    @Rule("P-25")
    void answers_in_the_language_of_the_question() {
        matti().has(NAMED_WORKER, tiina, elderly, "IAK");

        assertThat(Shown.headline(talk.said("Vem är Matti Virtanens egna kontaktperson?")
                        .in(Language.EN)
                        .by("Outi Salmi")))
                .isEqualTo("Egen kontaktperson: Tiina Mäkelä");
        assertThat(Shown.headline(
                        talk.said("Who is Matti Virtanen's named worker?").by("Outi Salmi")))
                .isEqualTo("Named worker: Tiina Mäkelä");
    }

    @Test
    @Rule("P-06")
    void refuses_what_is_never_told_before_any_look_up() {
        matti().has(NAMED_WORKER, tiina, elderly, "IAK");

        assertThat(Shown.text(talk.said("Mikä on Matti Virtasen diagnoosi?").by("Outi Salmi")))
                .doesNotContain("Virtanen, s.");
        assertThat(store.jdbc()
                        .sql("select count(*) from audit_entry")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Matti Virtasen ", "Matti-", "Sana sanaa ", "010203-123A "})
    void takes_pages_of_text_for_no_question_and_looks_nobody_up(String words) {
        matti().has(NAMED_WORKER, tiina, elderly, "IAK");
        String pages = "Kuka on Matti Virtasen omatyöntekijä? " + words.repeat(100_000 / words.length());

        assertThat(Shown.text(talk.said(pages).by("Tiina Mäkelä"))).doesNotContain("Virtanen, s.", "sosiaaliohjaaja");
        assertThat(store.jdbc()
                        .sql("select count(*) from audit_entry")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @Rule({"P-14", "V-10"})
    void records_everybody_who_was_shown() {
        matti();
        people.client("000456", "Matti", "Virtanen").in(elderly, "IAK");

        talk.said("kuka on matti virtasen omatyöntekijä").by("Tiina Mäkelä");

        assertThat(store.jdbc()
                        .sql(
                                "select event from audit_entry e join audit_client c on c.entry_id = e.id where e.worker_id = ?")
                        .param(tiina.value())
                        .query(String.class)
                        .list())
                .containsExactly("CLIENTS_OFFERED", "CLIENTS_OFFERED");
    }

    @Test
    void records_a_look_up_that_turned_out_to_be_about_something_else() {
        Reply reply = talk.said("mikä on Pertti Lehdon omatyöntekijän rooli").by("Tiina Mäkelä");

        assertThat(Shown.text(reply)).startsWith("En ole varma, mitä kysyt");
        assertThat(store.jdbc()
                        .sql("select event from audit_entry")
                        .query(String.class)
                        .list())
                .containsExactly("NOBODY_SHOWN");
    }

    @Test
    void lets_a_past_substitute_know_of_the_unit_no_longer() {
        WorkerId ville = people.worker("Ville Vaara", disability);
        people.client("000124", "Elsa Maria", "Åkerblom")
                .in(childProtection, "LASU")
                .in(disability, "VAMMA")
                .has(NAMED_WORKER, tiina, childProtection, "LASU", ville, Talk.TODAY.minusDays(1));

        assertThat(Shown.text(talk.said("omatt 000124").by("Ville Vaara"))).doesNotContain("Lastensuojelun");
    }

    @Test
    void finds_the_namesake_however_many_share_the_rest_of_the_name() {
        for (int i = 0; i < 210; i++) {
            people.client("1" + i, "Aatos Olavi", "Virtanen").in(elderly, "IAK");
        }
        people.client("900", "Matti Olavi", "Virtanen").in(elderly, "IAK");
        people.client("901", "Olavi Matti", "Virtanen").in(elderly, "IAK");

        assertThat(talk.said("Matti Olavi Virtasen omatyöntekijä")
                        .by("Tiina Mäkelä")
                        .choices())
                .extracting(Choice::label)
                .filteredOn(label -> label.contains("90"))
                .hasSize(2);
    }

    @Test
    @Rule("P-08")
    void shows_no_unit_among_choices_under_a_non_disclosure_order() {
        matti().withNonDisclosureOrder().has(NAMED_WORKER, tiina, elderly, "IAK");
        people.client("000456", "Matti", "Virtanen").in(elderly, "IAK");

        assertThat(talk.said("Matti Virtasen omatyöntekijä").by("Tiina Mäkelä").choices())
                .extracting(Choice::label)
                .contains("Matti Olavi Virtanen, s. 1945, 000123", "Matti Virtanen, s. 1945, Ikäkuunto, 000456");
    }

    @Test
    @Rule("P-14")
    void records_a_question_that_found_nobody() {
        talk.said("omatt 999999").by("Tiina Mäkelä");

        assertThat(store.jdbc()
                        .sql("select event from audit_entry")
                        .query(String.class)
                        .list())
                .containsExactly("NOBODY_SHOWN");
    }
}
