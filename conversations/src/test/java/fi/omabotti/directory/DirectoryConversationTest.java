package fi.omabotti.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.assignment.AssignmentRole;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Secrecy;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnEveryStore
@Rule("V-25")
class DirectoryConversationTest {

    private static final String ASKER = "Outi Salmi";

    private final TestStore store;
    private final People people;
    private Talk talk;
    private long elderly;
    private long disabled;
    private WorkerId tiina;
    private WorkerId leena;

    DirectoryConversationTest(TestStore store) {
        this.store = store;
        this.people = new People(store);
        this.talk = new Talk(store);
    }

    @BeforeEach
    void a_small_county() {
        store.empty();
        talk.close();
        talk = new Talk(store);
        elderly = people.unit("Ikäkuunto", "Asiakasohjaus");
        disabled = people.unit("Vammaispalvelujen sosiaalityö");
        has("unit", elderly, "phone", "03 000 0010");
        has("unit", disabled, "phone", "03 000 0020");
        tiina = people.worker("Tiina Mäkelä", elderly);
        has("worker", tiina.value(), "phone", "044 123 4567");
        leena = people.worker("Leena Heikkinen");
        has("worker", leena.value(), "title", "palveluesihenkilö");
        has("worker", leena.value(), "phone", "044 765 4321");
        people.supervises(leena, elderly);
        people.worker(ASKER, disabled);
    }

    @AfterEach
    void hang_up() {
        talk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tiina Mäkelän numero",
                "tiinan numero",
                "Tiina Mäkelän puhelinnumero?",
                "mäkelän tiinan puh",
                "tiina makelan numero",
                "Mikä on Tiina Mäkelän titteli?",
                "missä yksikössä Tiina Mäkelä on",
                "missä Tiina Mäkelä on töissä",
                "Anna Tiinan numero",
                "voisitko antaa Tiina Mäkelän yhteystiedot kiitos",
                "Tiina Mäkelä Ikäkuunnosta, numero?",
                "miten tavoitan Tiinan",
            })
    void tells_a_name_a_number_and_a_unit_however_they_are_asked_for(String words) {
        Reply reply = talk.said(words).by(ASKER);

        assertThat(Shown.text(reply)).isEqualTo("Tiina Mäkelä, sosiaaliohjaaja\n044 123 4567\nIkäkuunto");
        assertThat(reply.choices())
                .containsExactly(
                        new Choice.Call("Soita", "tiina.makela@esimerkki.fi"),
                        new Choice.Chat("Avaa keskustelu", "tiina.makela@esimerkki.fi"));
        assertThat(reply.secrecy()).isEqualTo(Secrecy.OPEN);
        assertThat(reply.notification()).isEqualTo("Omabotti vastasi");
        assertThat(Shown.text(talk.said(words).inChannelBy(ASKER))).isEqualTo(Shown.text(reply));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tiina Mäkeläs telefonnummer",
                "vad är numret till Tiina",
                "Tiina Mäkeläs titel",
                "vilken enhet jobbar Tiina Mäkelä på",
                "Tiina Mäkelä's number",
                "what is tiina's phone number",
                "which unit is Tiina Mäkelä in",
            })
    void tells_it_in_the_other_languages_too(String words) {
        assertThat(Shown.text(talk.said(words).in(Language.SV).inChannelBy(ASKER)))
                .isEqualTo("Tiina Mäkelä, sosiaaliohjaaja\n044 123 4567\nIkäkuunto");
    }

    @Test
    void reads_over_a_small_word_in_the_own_chat() {
        assertThat(Shown.headline(talk.said("tiinan numero hopihopi").by(ASKER)))
                .startsWith("Tiina Mäkelä");
    }

    @Test
    void says_so_when_no_number_is_known() {
        has("worker", tiina.value(), "phone", null);

        assertThat(Shown.text(talk.said("tiinan numero").by(ASKER)))
                .isEqualTo("Tiina Mäkelä, sosiaaliohjaaja\nPuhelinnumeroa ei ole henkilöstöluettelossa.\nIkäkuunto");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vammaispalvelujen neuvonta",
                "Vammaispalveluiden puhelin",
                "vammaispalvelujen sosiaalityön numero",
                "vammaispalveluissa numero?",
            })
    void tells_the_phone_of_a_unit_by_its_name_or_a_part_of_it(String words) {
        assertThat(Shown.text(talk.said(words).inChannelBy(ASKER)))
                .isEqualTo("Vammaispalvelujen sosiaalityö\n03 000 0020");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ikäkuunnon numero",
                "ikakuunto puh",
                "ikäkunnon numero",
                "asiakasohjauksen neuvonta",
                "Ikäkuuntos telefonnummer",
                "phone number of Ikäkuunto",
            })
    void tells_the_phone_of_a_unit_by_any_of_its_names(String words) {
        alias(elderly, "ikakunto");

        assertThat(Shown.text(talk.said(words).by(ASKER)).lines().limit(2)).containsExactly("Ikäkuunto", "03 000 0010");
    }

    @ParameterizedTest
    @CsvSource({
        "Perheoikeudellisen yksikön numero, Perheoikeudellinen yksikkö",
        "kuka johtaa perheoikeudellista yksikköä, Perheoikeudellinen yksikkö",
        "ohjauksen ja neuvonnan numero, Ohjaus ja neuvonta",
        "kuka on johtava työikäisissä, Työikäisten sosiaalityö",
    })
    void reads_a_units_name_that_holds_small_words_and_words_that_ask(String words, String unit) {
        people.unit(unit);

        assertThat(Shown.headline(talk.said(words).inChannelBy(ASKER))).isEqualTo(unit);
    }

    @Test
    void lets_one_choose_among_units() {
        people.unit("Lastensuojelun avohuolto");
        people.unit("Lastensuojelun sijaishuolto");

        Reply reply = talk.said("lastensuojelun numero").by(ASKER);

        assertThat(Shown.text(reply)).isEqualTo("Löysin useita yksiköitä. Valitse oikea.");
        assertThat(Shown.headline(talk.pressed(reply.choices().get(1)).by(ASKER)))
                .isEqualTo("Lastensuojelun sijaishuolto");
    }

    @Test
    void names_who_leads_a_unit_that_has_no_phone() {
        has("unit", elderly, "phone", null);

        Reply reply = talk.said("Ikäkuunnon numero").by(ASKER);

        assertThat(Shown.text(reply))
                .isEqualTo(
                        "Ikäkuunto\nYksikön puhelinnumeroa ei ole merkitty.\nEsihenkilö: Leena Heikkinen, 044 765 4321");
        assertThat(reply.choices()).contains(new Choice.Call("Soita", "leena.heikkinen@esimerkki.fi"));
    }

    @ParameterizedTest
    @CsvSource({
        "Kuka on johtava Heinolassa?, Esihenkilö",
        "kuka on Ikäkuunnon esihenkilö, Esihenkilö",
        "Kuka on Ikäkuunnon johtava sosiaalityöntekijä?, Esihenkilö",
        "kuka johtaa ikäkuuntoa, Esihenkilö",
        "ikäkuunnon päällikkö, Esihenkilö",
        "vem är chef på Ikäkuunto, Chef",
        "Vem leder Ikäkuunto?, Chef",
        "who leads Ikäkuunto, Supervisor",
        "who is the manager of Ikäkuunto?, Supervisor",
    })
    void tells_who_leads_a_unit(String words, String label) {
        alias(elderly, "heinola");

        Reply reply = talk.said(words).inChannelBy(ASKER);

        assertThat(Shown.text(reply))
                .isEqualTo(label + ": Leena Heikkinen, palveluesihenkilö\n044 765 4321\nIkäkuunto");
        assertThat(reply.choices()).hasSize(2);
    }

    @Test
    void tells_whose_supervisor_is_whose() {
        assertThat(Shown.text(talk.said("kuka on Tiina Mäkelän esihenkilö").by(ASKER)))
                .isEqualTo(
                        "Esihenkilö: Leena Heikkinen, palveluesihenkilö\n044 765 4321\nTiina Mäkelä, sosiaaliohjaaja");
    }

    @Test
    void says_so_when_nobody_leads() {
        assertThat(Shown.text(talk.said("kuka johtaa vammaispalveluja").by(ASKER)))
                .isEqualTo("Vammaispalvelujen sosiaalityö\nEsihenkilöä ei ole merkitty henkilöstöluetteloon.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kuka tuuraa Tiinaa",
                "Kuka sijaistaa Tiina Mäkelää?",
                "tiina on lomalla, kuka tuuraa",
                "Tiinan sijainen?",
                "Vem vikarierar för Tiina?",
                "who covers for Tiina this week",
            })
    void tells_who_substitutes_and_until_when(String words) {
        WorkerId maija = people.worker("Maija Laine", disabled);
        has("worker", maija.value(), "phone", "050 111");
        substituted("000123", maija);

        Reply reply = talk.said(words).inChannelBy(ASKER);

        assertThat(Shown.text(reply).lines().toList())
                .hasSize(3)
                .satisfies(lines -> assertThat(lines.get(0)).endsWith(": Maija Laine"))
                .satisfies(lines -> assertThat(lines.get(1)).startsWith("050 111, "))
                .satisfies(lines -> assertThat(lines.get(2)).endsWith(": Tiina Mäkelä, sosiaaliohjaaja"));
        assertThat(reply.choices()).contains(new Choice.Chat(chatIn(words), "maija.laine@esimerkki.fi"));
        assertThat(Shown.text(talk.said(words).by(ASKER))).isEqualTo(Shown.text(reply));
    }

    @Test
    void tells_each_substitute_once_with_the_last_day() {
        WorkerId maija = people.worker("Maija Laine");
        substituted("000123", maija);
        substituted("000124", maija);
        substituted("000125", people.worker("Jukka Niemi"));

        Reply reply = talk.said("kuka tuuraa tiinaa").by(ASKER);

        assertThat(Shown.text(reply))
                .containsOnlyOnce("Sijainen: Maija Laine")
                .containsOnlyOnce("Sijainen: Jukka Niemi")
                .contains("30.11.2026 asti", "Sijaisia on merkitty useita.")
                .doesNotContain("0001", "Virta");
        assertThat(reply.choices()).extracting(Choice::label).contains("Soita: Jukka Niemi", "Soita: Maija Laine");
    }

    @Test
    @Rule("V-03")
    void tells_who_stands_in_for_somebody_who_is_away() {
        people.away(tiina, Talk.TODAY, Talk.TODAY.plusDays(3), people.worker("Maija Laine"), "COVERED");

        assertThat(Shown.text(talk.said("kuka tuuraa Tiinaa?").by(ASKER)))
                .startsWith("Sijainen: Maija Laine\n")
                .contains("27.11.2026 asti");
    }

    @Test
    void tells_who_is_away_without_a_substitute() {
        people.away(tiina, Talk.TODAY, Talk.TODAY.plusDays(3), people.worker("Maija Laine"), "ASKED");

        assertThat(Shown.text(talk.said("kuka tuuraa Tiinaa?").by(ASKER)))
                .startsWith("Sijaista ei ole merkitty.")
                .endsWith("Sijaistettava: Tiina Mäkelä, sosiaaliohjaaja (poissa 27.11. asti)");
        assertThat(Shown.text(talk.said("Tiina Mäkelän numero").by(ASKER)))
                .startsWith("Tiina Mäkelä, sosiaaliohjaaja (poissa 27.11. asti)\n044 123 4567");
    }

    @Test
    void tells_no_substitute_of_a_client_with_a_non_disclosure_order() {
        String before = Shown.text(talk.said("kuka tuuraa Tiinaa").by(ASKER));
        WorkerId maija = people.worker("Maija Laine");
        people.client("000123", "Elsa", "Åkerblom")
                .withNonDisclosureOrder()
                .has(AssignmentRole.NAMED_WORKER, tiina, elderly, "IAK", maija, null);
        people.client("000124", "Kalle", "Hirvonen")
                .has(AssignmentRole.NAMED_WORKER, tiina, elderly, "IAK", maija, null);
        store.jdbc()
                .sql("update client set hidden_at = current_timestamp where client_number = '000124'")
                .update();

        assertThat(Shown.text(talk.said("kuka tuuraa Tiinaa").by(ASKER)))
                .isEqualTo(before)
                .isEqualTo("Sijaista ei ole merkitty.\nKysy esihenkilöltä: Leena Heikkinen, 044 765 4321.\n"
                        + "Sijaistettava: Tiina Mäkelä, sosiaaliohjaaja");
    }

    @Test
    void tells_no_substitute_whose_time_is_over_nor_one_who_left() {
        people.client("000123", "Matti", "Virtanen")
                .has(
                        AssignmentRole.NAMED_WORKER,
                        tiina,
                        elderly,
                        "IAK",
                        people.worker("Maija Laine"),
                        Talk.TODAY.minusDays(1));
        WorkerId jukka = people.worker("Jukka Niemi");
        substituted("000124", jukka);
        people.leaves(jukka, Talk.TODAY);

        assertThat(Shown.text(talk.said("kuka tuuraa Tiinaa").by(ASKER))).startsWith("Sijaista ei ole merkitty.");
    }

    @Test
    void lists_who_works_in_a_unit_but_not_more_than_ten() {
        assertThat(Shown.text(talk.said("Kuka on töissä Ikäkuunnossa?").inChannelBy(ASKER)))
                .isEqualTo("Ikäkuunto\nTiina Mäkelä, sosiaaliohjaaja, 044 123 4567");

        for (int i = 0; i < 11; i++) {
            people.worker("Aino Laine-" + (char) ('a' + i), elderly);
        }

        assertThat(Shown.text(talk.said("Vem jobbar på Ikäkuunto?").by(ASKER)).lines())
                .hasSize(12)
                .last()
                .asString()
                .startsWith("Enheten har 12 personer");
    }

    @Test
    void lets_one_choose_among_namesakes_those_of_the_own_unit_first() {
        people.worker("Tiina Virta", disabled);
        people.worker("Tiina Aalto", elderly);

        Reply reply = talk.said("tiinan numero").inChannelBy(ASKER);

        assertThat(Shown.text(reply)).isEqualTo("Löysin useita henkilöitä. Valitse oikea.");
        assertThat(reply.choices())
                .extracting(Choice::label)
                .containsExactly(
                        "Tiina Virta, sosiaaliohjaaja, Vammaispalvelujen sosiaalityö",
                        "Tiina Aalto, sosiaaliohjaaja, Ikäkuunto",
                        "Tiina Mäkelä, sosiaaliohjaaja, Ikäkuunto",
                        "Ei kukaan näistä");
        assertThat(Shown.text(talk.pressed(reply.choices().get(2)).inChannelBy(ASKER)))
                .startsWith("Tiina Mäkelä, sosiaaliohjaaja\n044 123 4567");
        assertThat(Shown.text(talk.pressed(reply.choices().get(3)).inChannelBy(ASKER)))
                .startsWith("En löydä muita.");
    }

    @Test
    void narrows_namesakes_by_the_unit_that_is_said() {
        people.worker("Tiina Virta", disabled);

        assertThat(Shown.headline(talk.said("tiinan numero ikäkuunnosta").by(ASKER)))
                .startsWith("Tiina Mäkelä");
    }

    @Test
    void remembers_what_was_asked_when_one_is_chosen() {
        people.worker("Tiina Virta", disabled);
        substituted("000123", people.worker("Maija Laine"));

        Reply reply = talk.said("kuka tuuraa tiinaa").by(ASKER);

        assertThat(Shown.headline(talk.pressed(reply.choices().get(1)).by(ASKER)))
                .isEqualTo("Sijainen: Maija Laine");
    }

    @Test
    void shows_five_of_many() {
        for (String family : List.of("Aalto", "Berg", "Cajan", "Dahl", "Eklund", "Fors")) {
            people.worker("Tiina " + family, elderly);
        }

        Reply reply = talk.said("tiinan numero").by(ASKER);

        assertThat(Shown.text(reply)).contains("Näytän viisi.");
        assertThat(reply.choices()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tiina Mäklän numero", "tina mäkelän numero", "mäkeläm tiinan numero", "mäkeälän numero"})
    void offers_whom_one_typing_error_hides(String words) {
        Reply reply = talk.said(words).by(ASKER);

        assertThat(Shown.text(reply))
                .isEqualTo("En löytänyt täsmälleen tätä nimeä. Tarkoititko tätä?\n"
                        + "Tiina Mäkelä, sosiaaliohjaaja, Ikäkuunto");
        assertThat(reply.choices()).extracting(Choice::label).containsExactly("Kyllä", "En");
        assertThat(Shown.headline(talk.pressed(reply.choices().get(0)).by(ASKER)))
                .startsWith("Tiina Mäkelä");
    }

    @Test
    void offers_the_unit_that_one_typing_error_hides() {
        assertThat(Shown.text(talk.said("ikäkunnon numero").by(ASKER))).endsWith("Tarkoititko tätä?\nIkäkuunto");
    }

    @Test
    void prefers_those_who_are_spelt_as_it_was_typed() {
        people.worker("Tiina Maria Makela", disabled);

        assertThat(Shown.headline(talk.said("Tiina Mäkelän numero").by(ASKER))).startsWith("Tiina Mäkelä,");
        assertThat(talk.said("Tiina Makelan numero").by(ASKER).choices()).hasSize(3);
    }

    @Test
    void offers_people_and_units_of_one_name() {
        people.worker("Aino Heinola", elderly);
        people.unit("Heinolan aikuissosiaalityö");
        alias(disabled, "heinola");

        Reply reply = talk.said("Heinolan numero").by(ASKER);

        assertThat(Shown.text(reply)).isEqualTo("Löysin useita. Valitse oikea.");
        assertThat(reply.choices())
                .extracting(Choice::label)
                .containsExactly(
                        "Aino Heinola, sosiaaliohjaaja, Ikäkuunto",
                        "Vammaispalvelujen sosiaalityö",
                        "Ei mikään näistä");
    }

    @Test
    void forgets_who_is_not_in_service_today() {
        Choice tiinas = offered();
        String nobody = Shown.text(talk.said("Pertti Lehdon numero").by(ASKER));

        people.leaves(tiina, Talk.TODAY);

        assertThat(Shown.text(talk.said("Tiina Mäkelän numero").by(ASKER))).isEqualTo(nobody);
        assertThat(Shown.text(talk.pressed(tiinas).by(ASKER)))
                .startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
        assertThat(Shown.text(talk.said("kuka on töissä ikäkuunnossa").by(ASKER)))
                .doesNotContain("Mäkelä");
    }

    @Test
    void does_not_know_who_begins_tomorrow_nor_whose_last_day_was_yesterday() {
        String nobody = Shown.text(talk.said("Pertti Lehdon numero").by(ASKER));
        has("worker", tiina.value(), "first_day", Talk.TODAY.plusDays(1));
        has("worker", leena.value(), "last_day", Talk.TODAY.minusDays(1));

        assertThat(Shown.text(talk.said("Tiina Mäkelän numero").by(ASKER))).isEqualTo(nobody);
        assertThat(Shown.text(talk.said("kuka johtaa ikäkuuntoa").by(ASKER))).contains("Esihenkilöä ei ole merkitty");
    }

    @Test
    void answers_nobody_outside_the_staff() {
        assertThat(Shown.text(talk.said("tiinan numero").by("Somebody Else"))).startsWith("Palvelen vain");
    }

    @Test
    void leaves_no_row_in_the_audit_trail() {
        talk.said("tiinan numero").by(ASKER);
        talk.said("kuka tuuraa tiinaa").by(ASKER);

        assertThat(store.jdbc()
                        .sql("select count(*) from audit_entry")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private Choice offered() {
        people.worker("Tiina Aalto", elderly);
        return talk.said("tiinan numero").by(ASKER).choices().get(1);
    }

    private void substituted(String number, WorkerId substitute) {
        people.client(number, "Matti", "Virtanen")
                .has(AssignmentRole.NAMED_WORKER, tiina, elderly, "IAK", substitute, Talk.TODAY.plusDays(6));
    }

    private void alias(long unit, String key) {
        store.jdbc()
                .sql("insert into unit_alias (unit_id, alias_key) values (?, ?)")
                .params(unit, key)
                .update();
    }

    private void has(String table, long id, String column, @Nullable Object value) {
        store.jdbc()
                .sql("update " + table + " set " + column + " = :value where id = :id")
                .param("value", value)
                .param("id", id)
                .update();
    }

    private static String chatIn(String words) {
        return words.startsWith("Vem") ? "Öppna chatt" : words.startsWith("who") ? "Open chat" : "Avaa keskustelu";
    }
}
