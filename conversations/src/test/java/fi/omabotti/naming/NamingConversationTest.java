package fi.omabotti.naming;

import static fi.omabotti.assignment.AssignmentRole.NAMED_WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnEveryStore
class NamingConversationTest {

    private static final String CHANGE = "vaihda Virtaselle omatyöntekijäksi Outi Salmi";

    private final TestStore store;
    private final People people;
    private Talk talk;
    private long elderly;
    private WorkerId tiina;
    private WorkerId outi;
    private WorkerId pia;

    NamingConversationTest(TestStore store) {
        this.store = store;
        this.people = new People(store);
    }

    @BeforeEach
    void aUnitWithTwoSupervisors() {
        store.empty();
        talk = new Talk(store);
        elderly = people.unit("Ikäkuunto");
        tiina = people.worker("Tiina Mäkelä", elderly);
        outi = people.worker("Outi Salmi", elderly);
        pia = people.worker("Pia Ranta");
        people.supervises(pia, elderly);
        people.supervises(people.worker("Eero Lahti"), elderly);
        people.worker("Jukka Niemi", people.unit("Vammaispalvelut"));
        people.client("000123", "Matti", "Virtanen").in(elderly, "IAK").has(NAMED_WORKER, tiina, elderly, "IAK");
        people.client("000124", "Pekka", "Korhonen").in(elderly, "IAK");
        people.client("000126", "Kalle", "Hirvonen").in(elderly, "IAK");
    }

    @AfterEach
    void hangUp() {
        talk.close();
    }

    @ParameterizedTest
    @Rule("V-02")
    @CsvSource(delimiter = '|', textBlock = """
            FI | vaihda Virtaselle omatyöntekijäksi Outi Salmi           | Matti Virtanen | Outi Salmi
            FI | nimeä Matti Virtaselle Outi Salmi                       | Matti Virtanen | Outi Salmi
            FI | nimeä Outi Salmi Matti Virtasen omatyöntekijäksi        | Matti Virtanen | Outi Salmi
            FI | vaihda Kalle Hirvoselle omatyöntekijäksi Outi Salmi     | Kalle Hirvonen | Outi Salmi
            FI | nimeä mut Korhosen omatyöntekijäksi                     | Pekka Korhonen | Outi Salmi
            FI | merkkaa mut asiakkaan 000124 omatyöntekijäksi           | Pekka Korhonen | Outi Salmi
            FI | Korhoselle ei tarvitse nimetä, asiakas ei halua         | Pekka Korhonen | Asiakas ei halua omatyöntekijää
            FI | Poista omatyöntekijä Matti Virtaselta                   | Matti Virtanen | Ei ketään
            FI | lopeta Virtasen omatyöntekijyys                         | Matti Virtanen | Ei ketään
            SV | Byt kontaktperson för Matti Virtanen till Outi Salmi    | Matti Virtanen | Outi Salmi
            SV | utse Outi Salmi till Matti Virtanens kontaktperson      | Matti Virtanen | Outi Salmi
            SV | utse mig till Pekka Korhonens egna kontaktperson        | Pekka Korhonen | Outi Salmi
            SV | Pekka Korhonen behöver ingen kontaktperson, han vill inte | Pekka Korhonen | Klienten vill inte ha en kontaktperson
            SV | avsluta Matti Virtanens kontaktperson                   | Matti Virtanen | Ingen
            EN | change Matti Virtanen's named worker to Outi Salmi      | Matti Virtanen | Outi Salmi
            EN | make me Pekka Korhonen's named worker                   | Pekka Korhonen | Outi Salmi
            EN | Pekka Korhonen needs no named worker, he declines       | Pekka Korhonen | The client does not want one
            EN | remove the named worker of Matti Virtanen               | Matti Virtanen | Nobody
            """)
    void understands_what_is_to_be_changed(Language language, String words, String client, String then) {
        Reply reply = talk.said(words).in(language).by("Outi Salmi");

        assertThat(Shown.facts(reply).get(0).value()).as(words).startsWith(client + ",");
        assertThat(Shown.facts(reply).get(4).value()).as(words).isEqualTo(then);
        assertThat(proposals()).isEmpty();
    }

    @Test
    @Rule({"V-02", "V-17"})
    void is_a_proposal_until_a_supervisor_of_the_unit_confirms_it() {
        Reply check = talk.said(CHANGE).by("Outi Salmi");
        assertThat(Shown.text(check))
                .startsWith("Tarkista nimeäminen")
                .contains("Nyt: Tiina Mäkelä", "Jatkossa: Outi Salmi", "Kirjaa muutos myös asiakastietojärjestelmään.");
        assertThat(labels(check)).containsExactly("Tallenna", "Peruuta");

        Reply saved = press(check, "Tallenna", "Outi Salmi");
        assertThat(Shown.headline(saved)).isEqualTo("Ehdotus on tallennettu");
        assertThat(Shown.text(saved)).contains("Ehdotus odottaa esihenkilön vahvistusta.");
        assertThat(proposals()).containsExactly("PROPOSED");
        Reply asked = talk.sent().to(pia).get(0);
        assertThat(asked.notification()).isEqualTo("Omabotti vastasi");
        assertThat(Shown.text(asked)).contains("Matti Virtanen", "Ehdottaja: Outi Salmi");

        Reply confirmed = press(asked, "Vahvista", "Pia Ranta");
        assertThat(Shown.headline(confirmed)).startsWith("Vahvistettu.");
        assertThat(proposals()).containsExactly("CONFIRMED");
        assertThat(Shown.headline(talk.sent().to(tiina).get(0))).isEqualTo("Nimeämisen muutos on vahvistettu");
        assertThat(talk.sent().to(outi)).hasSize(1);
        assertThat(press(asked, "Hylkää", "Eero Lahti").parts()).isNotEmpty();
        assertThat(proposals()).containsExactly("CONFIRMED");
        assertThat(store.jdbc()
                        .sql("select count(*) from assignment")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(events()).contains("NAMING_PROPOSED", "NAMING_CONFIRMED", "NAMING_SENT");
    }

    @Test
    void is_rejected_by_a_supervisor_and_the_proposer_is_told() {
        press(talk.said(CHANGE).by("Outi Salmi"), "Tallenna", "Outi Salmi");

        Reply rejected = press(talk.sent().to(pia).get(0), "Hylkää", "Pia Ranta");

        assertThat(Shown.headline(rejected)).isEqualTo("Ehdotus on hylätty");
        assertThat(proposals()).containsExactly("REJECTED");
        assertThat(Shown.text(rejected)).contains("Muutosta ei tehdä.").doesNotContain("Kirjaa muutos", "Jatkossa");
        assertThat(Shown.headline(talk.sent().to(outi).get(0))).isEqualTo("Ehdotuksesi on hylätty");
        assertThat(Shown.text(talk.sent().to(outi).get(0)))
                .contains("Muutosta ei tehdä.")
                .doesNotContain("Kirjaa muutos");
        assertThat(press(talk.sent().to(pia).get(0), "Hylkää", "Pia Ranta")).isEqualTo(rejected);
        assertThat(Shown.text(press(talk.sent().to(pia).get(0), "Vahvista", "Pia Ranta")))
                .startsWith("Tilanne on muuttunut. Mitään ei tallennettu.")
                .contains("Ehdotus on hylätty.");
    }

    @Test
    void is_confirmed_at_once_when_a_supervisor_says_it_and_saved_once_however_often_it_is_pressed() {
        Reply check = talk.said(CHANGE).by("Pia Ranta");

        Reply saved = press(check, "Tallenna", "Pia Ranta");
        Reply again = press(check, "Tallenna", "Pia Ranta");

        assertThat(again).isEqualTo(saved);
        assertThat(proposals()).containsExactly("CONFIRMED");
        assertThat(talk.sent().to(tiina)).hasSize(1);
    }

    @Test
    void is_taken_back_within_two_minutes_once_and_not_later() {
        Reply saved = press(talk.said(CHANGE).by("Pia Ranta"), "Tallenna", "Pia Ranta");
        talk.turn(Duration.ofSeconds(119));
        Reply undone = press(saved, "Kumoa", "Pia Ranta");
        assertThat(Shown.headline(undone)).isEqualTo("Kumottu");
        assertThat(Shown.text(undone))
                .contains("Jos kirjasit sen jo asiakastietojärjestelmään, korjaa se sielläkin.")
                .doesNotContain("Kirjaa muutos", "Jatkossa");
        assertThat(press(saved, "Kumoa", "Pia Ranta")).isEqualTo(undone);
        assertThat(proposals()).containsExactly("WITHDRAWN");
        assertThat(Shown.headline(talk.sent().to(tiina).get(1))).isEqualTo("Nimeämisen muutos on kumottu");

        Reply later = press(talk.said(CHANGE).by("Pia Ranta"), "Tallenna", "Pia Ranta");
        talk.turn(Duration.ofSeconds(121));
        assertThat(Shown.text(press(later, "Kumoa", "Pia Ranta"))).startsWith("Tilanne on muuttunut.");
        assertThat(proposals()).containsExactly("WITHDRAWN", "CONFIRMED");
    }

    @Test
    void waits_for_a_supervisor_again_when_the_confirmation_is_taken_back() {
        press(talk.said(CHANGE).by("Outi Salmi"), "Tallenna", "Outi Salmi");
        Reply confirmed = press(talk.sent().to(pia).get(0), "Vahvista", "Pia Ranta");

        Reply undone = press(confirmed, "Kumoa", "Pia Ranta");

        assertThat(Shown.headline(undone)).isEqualTo("Kumottu");
        assertThat(Shown.text(undone)).contains("Ehdotus odottaa esihenkilön vahvistusta.");
        assertThat(proposals()).containsExactly("PROPOSED");
    }

    @Test
    void leaves_everything_as_it_was_when_cancelled() {
        Reply cancelled = press(talk.said(CHANGE).by("Outi Salmi"), "Peruuta", "Outi Salmi");

        assertThat(Shown.text(cancelled)).isEqualTo("Selvä. Mitään ei muutettu.");
        assertThat(proposals()).isEmpty();
    }

    @Test
    void tells_how_it_is_now_where_the_card_is_not_true_any_more() {
        Reply mine = talk.said(CHANGE).by("Pia Ranta");
        press(talk.said("nimeä mut Virtasen omatyöntekijäksi").by("Eero Lahti"), "Tallenna", "Eero Lahti");

        Reply stale = press(mine, "Tallenna", "Pia Ranta");

        assertThat(Shown.text(stale))
                .startsWith("Tilanne on muuttunut. Mitään ei tallennettu.")
                .contains("Nyt nimettynä: Tiina Mäkelä.");
        assertThat(proposals()).containsExactly("CONFIRMED");
    }

    @Test
    void puts_the_one_that_was_replaced_in_its_place_again_when_taken_back() {
        press(talk.said(CHANGE).by("Outi Salmi"), "Tallenna", "Outi Salmi");
        Reply replaced = press(
                talk.said("nimeä Eero Lahti Matti Virtasen omatyöntekijäksi").by("Pia Ranta"), "Tallenna", "Pia Ranta");
        assertThat(proposals()).containsExactly("WITHDRAWN", "CONFIRMED");

        press(replaced, "Kumoa", "Pia Ranta");

        assertThat(proposals()).containsExactly("PROPOSED", "WITHDRAWN");
    }

    @Test
    void does_not_take_the_place_of_a_colleagues_proposal() {
        press(talk.said(CHANGE).by("Outi Salmi"), "Tallenna", "Outi Salmi");

        Reply refused = press(
                talk.said("nimeä Eero Lahti Matti Virtasen omatyöntekijäksi").by("Tiina Mäkelä"),
                "Tallenna",
                "Tiina Mäkelä");

        assertThat(Shown.text(refused)).contains("Toisen työntekijän ehdotus odottaa jo");
        assertThat(proposals()).containsExactly("PROPOSED");
    }

    @Test
    void leaves_one_of_two_that_are_saved_at_once() throws Exception {
        for (int round = 0; round < 5; round++) {
            store.jdbc().sql("delete from naming_proposal").update();
            Reply one = talk.said(CHANGE).by("Pia Ranta");
            Reply other = talk.said("nimeä mut Virtasen omatyöntekijäksi").by("Eero Lahti");
            ExecutorService both = Executors.newFixedThreadPool(2);
            try {
                List<Callable<Reply>> presses = List.of(
                        () -> press(one, "Tallenna", "Pia Ranta"), () -> press(other, "Tallenna", "Eero Lahti"));
                List<String> headlines = new ArrayList<>();
                for (Future<Reply> each : both.invokeAll(presses)) {
                    headlines.add(Shown.headline(each.get()));
                }
                assertThat(headlines)
                        .anyMatch(it -> it.startsWith("Vahvistettu."))
                        .anyMatch(it -> it.startsWith("Tilanne on muuttunut."));
                assertThat(proposals()).containsExactly("CONFIRMED");
            } finally {
                both.shutdownNow();
            }
        }
    }

    @Test
    @Rule({"P-05", "V-02"})
    void says_the_same_of_a_client_whom_the_asker_may_not_see_and_of_nobody() {
        Reply unseen = talk.said("nimeä mut Korhosen omatyöntekijäksi").by("Jukka Niemi");
        Reply nobody = talk.said("nimeä mut Kankaan omatyöntekijäksi").by("Jukka Niemi");

        assertThat(unseen).isEqualTo(nobody);
        assertThat(Shown.text(unseen)).startsWith("En voi tehdä muutosta tällä haulla.");
        assertThat(events()).containsOnly("NOBODY_SHOWN");
    }

    @Test
    @Rule("V-02")
    void obeys_no_button_of_whoever_may_not() {
        Reply check = talk.said(CHANGE).by("Outi Salmi");
        assertThat(Shown.text(press(check, "Tallenna", "Jukka Niemi"))).startsWith("En voi tehdä muutosta");
        press(check, "Tallenna", "Outi Salmi");
        Reply asked = talk.sent().to(pia).get(0);

        assertThat(Shown.text(press(asked, "Vahvista", "Outi Salmi")))
                .startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
        assertThat(Shown.text(press(asked, "Hylkää", "Jukka Niemi")))
                .startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
        assertThat(proposals()).containsExactly("PROPOSED");
    }

    @Test
    @Rule("P-01")
    void says_nothing_where_others_read_along() {
        assertThat(Shown.text(talk.said(CHANGE).inChannelBy("Outi Salmi"))).doesNotContain("Virta");
        assertThat(Shown.text(talk.pressed(
                                talk.said(CHANGE).by("Outi Salmi").choices().get(0))
                        .inChannelBy("Outi Salmi")))
                .startsWith("Teen asiakkaita koskevia muutoksia vain kahdenkeskisessä");
        assertThat(proposals()).isEmpty();
    }

    @Test
    @Rule("V-14")
    void asks_for_a_reason_by_button_where_a_rule_warns_and_checks_one_in_words() {
        Reply asked = talk.said("lopeta Virtasen omatyöntekijyys").by("Pia Ranta");
        assertThat(Shown.text(asked)).contains("Asiakkaalle ei jää omatyöntekijää.");

        Reply words = press(asked, "Muu peruste…", "Pia Ranta");
        Reply suspicious = written(words, "Esim. Pertti Lehdon kohdalla", "Jatka");
        assertThat(Shown.text(suspicious)).startsWith("Teksti näyttää sisältävän henkilön nimen");
        Reply check = written(words, "tehtävä siirtyy", "Jatka");
        assertThat(Shown.headline(check)).isEqualTo("Tarkista lopettaminen");
        press(check, "Tallenna", "Pia Ranta");

        assertThat(store.jdbc()
                        .sql("select kind || ' ' || basis || ' ' || basis_words from naming_proposal")
                        .query(String.class)
                        .list())
                .containsExactly("END OTHER tehtävä siirtyy");
    }

    @Test
    void asks_why_nobody_need_be_named_where_it_was_not_said() {
        Reply asked = talk.said("Korhoselle ei tarvitse nimetä omatyöntekijää").by("Outi Salmi");
        assertThat(asked.choices()).hasSize(6);

        press(press(asked, "Asiakas ei halua omatyöntekijää", "Outi Salmi"), "Tallenna", "Outi Salmi");

        assertThat(store.jdbc()
                        .sql("select kind || ' ' || not_named_reason from naming_proposal")
                        .query(String.class)
                        .list())
                .containsExactly("NOT_NEEDED CLIENT_DECLINES");
    }

    @Test
    void lets_the_asker_choose_among_namesakes() {
        people.client("000125", "Matti", "Virtanen").in(elderly, "IAK");
        people.worker("Outi Salmi-Koski", elderly);
        WorkerId other = people.worker("Outi Salmi Toinen".replace(" Toinen", "nen"), elderly);
        assertThat(other).isNotNull();

        Reply offered =
                talk.said("vaihda Matti Virtaselle omatyöntekijäksi Outi").by("Pia Ranta");
        assertThat(labels(offered)).contains("Ei kukaan näistä").anyMatch(it -> it.contains("000125"));
        Reply workers = talk.pressed(offered.choices().stream()
                        .filter(it -> it.label().contains("000125"))
                        .findFirst()
                        .orElseThrow())
                .by("Pia Ranta");
        assertThat(labels(workers)).contains("Outi Salmi (Ikäkuunto)");
        Reply check = press(workers, "Outi Salmi (Ikäkuunto)", "Pia Ranta");

        assertThat(Shown.text(check)).startsWith("Tarkista nimeäminen").contains("000125");
    }

    @Test
    void asks_first_where_the_clients_name_holds_a_typing_error() {
        Reply asked = talk.said("nimeä mut Pekka Korhosne omatyöntekijäksi").by("Outi Salmi");

        assertThat(Shown.text(asked)).isEqualTo("Tarkoititko tätä asiakasta?");
        assertThat(labels(asked).get(0)).startsWith("Pekka Korhonen");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FI | vaihda Virtaselle omatyöntekijäksi Outi Slami                | Tarkoititko tätä työntekijää?
            FI | nimeä Outi Slami Matti Virtasen omatyöntekijäksi              | Tarkoititko tätä työntekijää?
            FI | vaihda Virtaselle omatyöntekijäksi Uoti Salmi                | Tarkoititko tätä työntekijää?
            SV | Byt kontaktperson för Matti Virtanen till Outi Slami         | Menade du den här anställda?
            EN | change Matti Virtanen's named worker to Outi Slami           | Did you mean this worker?
            """)
    void asks_first_where_the_workers_name_holds_a_typing_error(Language language, String words, String question) {
        Reply asked = talk.said(words).in(language).by("Pia Ranta");
        assertThat(Shown.text(asked)).isEqualTo(question);
        assertThat(asked.choices()).hasSize(2);

        Reply check = talk.pressed(asked.choices().get(0)).in(language).by("Pia Ranta");

        assertThat(Shown.facts(check).get(4).value()).isEqualTo("Outi Salmi");
        assertThat(proposals()).isEmpty();
    }

    @Test
    @Rule({"P-05", "V-13"})
    void asks_about_no_worker_of_a_client_whom_the_asker_may_not_see() {
        assertThat(talk.said("vaihda Virtaselle omatyöntekijäksi Outi Slami").by("Jukka Niemi"))
                .isEqualTo(talk.said("vaihda Kankaalle omatyöntekijäksi Outi Slami")
                        .by("Jukka Niemi"));
    }

    @Test
    @Rule("V-13")
    void gives_the_emergency_number_and_the_way_by_a_reason_where_nothing_is_told() {
        talk.close();
        talk = new Talk(store, Map.of("omabotti.named-worker.emergency-phone", "03 000 112"));

        Reply unseen = talk.said("nimeä mut Korhosen omatyöntekijäksi").by("Jukka Niemi");
        assertThat(Shown.text(unseen)).endsWith("soita sosiaalipäivystykseen: 03 000 112.");
        assertThat(labels(unseen)).containsExactly("Ilmoita peruste");
        Reply reasons = talk.pressed(unseen.choices().get(0))
                .onCardOf(talk.latestTurn())
                .by("Jukka Niemi");

        assertThat(Shown.text(reasons)).startsWith("Mihin työtehtävään tarvitset tiedon?");
        assertThat(talk.said("nimeä mut Kankaan omatyöntekijäksi").by("Jukka Niemi"))
                .isEqualTo(unseen);
    }

    @Test
    void is_filled_in_on_a_card_as_well() {
        Reply form = talk.said("nimeä omatyöntekijä").by("Pia Ranta");
        Reply check = talk.pressed(
                        form.choices().get(0),
                        Map.of(NamingChoice.WORDS, "Matti Virtanen", NamingChoice.WORKER_WORDS, "Outi Salmi"))
                .by("Pia Ranta");
        assertThat(Shown.text(check)).contains("Jatkossa: Outi Salmi");

        Reply unknown = talk.pressed(
                        form.choices().get(0),
                        Map.of(NamingChoice.WORDS, "000123", NamingChoice.WORKER_WORDS, "Aatu Aatunen"))
                .by("Pia Ranta");
        assertThat(Shown.text(unknown)).startsWith("En löydä henkilöstöluettelosta");
    }

    private Reply written(Reply card, String words, String label) {
        return talk.pressed(choice(card, label), Map.of(NamingChoice.WORDS, words))
                .by("Pia Ranta");
    }

    private Reply press(Reply card, String label, String by) {
        return talk.pressed(choice(card, label)).by(by);
    }

    private static Choice choice(Reply card, String label) {
        return card.choices().stream()
                .filter(it -> it.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not among " + labels(card) + Shown.text(card)));
    }

    private static List<String> labels(Reply reply) {
        return reply.choices().stream().map(Choice::label).toList();
    }

    private List<String> proposals() {
        return store.jdbc()
                .sql("select state from naming_proposal order by id")
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
