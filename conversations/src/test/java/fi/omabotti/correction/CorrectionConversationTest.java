package fi.omabotti.correction;

import static fi.omabotti.assignment.AssignmentRole.NAMED_WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Secrecy;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.staff.WorkerRole;
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
import org.junit.jupiter.params.provider.ValueSource;

/** "Tieto on väärin", from the answer's card to what came of it; and "Pyydä ottamaan yhteyttä". */
@OnEveryStore
class CorrectionConversationTest {

    private final TestStore store;
    private final People people;
    private Talk talk;
    private long unit;
    private People.Client client;
    private WorkerId tiina;
    private WorkerId outi;
    private WorkerId leader;

    CorrectionConversationTest(TestStore store) {
        this.store = store;
        this.people = new People(store);
    }

    @BeforeEach
    void aUnitWithASupervisor() {
        store.empty();
        talk = new Talk(store);
        unit = people.unit("Ikäkuunto");
        tiina = people.worker("Tiina Mäkelä", unit);
        outi = people.worker("Outi Salmi", unit);
        leader = people.worker("Riitta Aalto");
        people.gives(leader, WorkerRole.SUPERVISOR);
        people.supervises(leader, unit);
        client = people.client("000123", "Matti", "Virtanen").in(unit, "IAK").has(NAMED_WORKER, tiina, unit, "IAK");
    }

    @AfterEach
    void hangUp() {
        talk.close();
    }

    @Test
    void what_is_wrong_is_said_by_button_and_the_supervisor_hears_that_something_is() {
        Reply form = form();
        assertThat(Shown.text(form)).contains("Mikä tiedoissa on väärin?", "Matti Virtanen, s. 1945", "000123");
        assertThat(form.secrecy()).isEqualTo(Secrecy.CONFIDENTIAL);

        Reply filed = press(form, "Asiakkuus on päättynyt", "Outi Salmi");

        assertThat(Shown.text(filed)).contains("Välitin ilmoituksesi yksikön esihenkilölle");
        Reply message = talk.sent().to(leader).get(0);
        assertThat(message.notification()).isEqualTo("Uusi korjauspyyntö");
        assertThat(Shown.text(message)).isEqualTo("Kollega ilmoitti, että asiakkaan tiedoissa on virhe.");
        assertThat(message.secrecy()).isEqualTo(Secrecy.OPEN);
        assertThat(talk.sent().to(tiina)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Merkitse korjatuksi, 'Ilmoituksesi 24.11.2026: tieto on korjattu. Kiitos!'",
        "Sulje korjaamatta, 'Ilmoituksesi 24.11.2026: esihenkilö tarkisti tiedon, eikä korjattavaa ollut.'",
        "Pyydä lisätietoja, "
                + "'Ilmoituksesi 24.11.2026: esihenkilö tarvitsee lisätietoja. Ota yhteyttä: Riitta Aalto.'"
    })
    void the_supervisor_sees_it_says_what_came_of_it_and_the_asker_hears_that(String button, String told) {
        Reply shown = press(asked("Väärä työntekijä"), "Näytä pyyntö", "Riitta Aalto");
        assertThat(Shown.text(shown))
                .contains("Matti Virtanen, s. 1945", "väärä työntekijä", "Outi Salmi", "24.11.2026");
        assertThat(shown.secrecy()).isEqualTo(Secrecy.CONFIDENTIAL);

        Reply closed = press(shown, button, "Riitta Aalto");

        assertThat(Shown.text(closed)).startsWith("Merkitsin: ");
        assertThat(talk.sent().to(outi)).hasSize(1);
        assertThat(Shown.text(talk.sent().to(outi).get(0))).isEqualTo(told);
        assertThat(talk.sent().to(outi).get(0).notification()).isEqualTo("Korjauspyyntösi on käsitelty");
    }

    @Test
    void another_thing_is_said_in_words_that_tell_no_name() {
        Reply words = press(form(), "Muu…", "Outi Salmi");
        Reply named = write(words, "Lähetä", "Soitin ja Pertti Lehto vastasi");
        assertThat(Shown.text(named)).contains("näyttää sisältävän henkilön nimen");
        assertThat(talk.sent().to(leader)).isEmpty();

        Reply coded = write(named, "Lähetä", "Tunnus on 120345-901U");
        assertThat(Shown.text(coded)).contains("Teksti sisälsi henkilötunnuksen");
        assertThat(write(coded, "Lähetä", "x".repeat(201)).choices()).isNotEmpty();

        write(named, "Ei koske asiakasta", "Soitin ja Pertti Lehto vastasi");
        Reply shown = press(talk.sent().to(leader).get(0), "Näytä pyyntö", "Riitta Aalto");
        assertThat(Shown.text(shown)).contains("Väärin: Soitin ja Pertti Lehto vastasi");
    }

    @Test
    void the_same_is_asked_once_while_it_is_open_and_again_afterwards() {
        Reply form = form();
        press(form, "Yhteystieto", "Outi Salmi");

        assertThat(Shown.text(press(form, "Yhteystieto", "Outi Salmi"))).startsWith("Olet jo ilmoittanut tästä");
        assertThat(talk.sent().to(leader)).hasSize(1);

        press(
                press(talk.sent().to(leader).get(0), "Näytä pyyntö", "Riitta Aalto"),
                "Merkitse korjatuksi",
                "Riitta Aalto");
        press(form, "Yhteystieto", "Outi Salmi");
        assertThat(talk.sent().to(leader)).hasSize(2);
    }

    @Test
    void what_was_closed_meanwhile_is_told_and_stays_as_it_is() {
        Reply message = asked("Yhteystieto");
        Reply shown = press(message, "Näytä pyyntö", "Riitta Aalto");
        press(shown, "Merkitse korjatuksi", "Riitta Aalto");

        assertThat(Shown.text(press(shown, "Sulje korjaamatta", "Riitta Aalto")))
                .isEqualTo("Pyyntö on jo käsitelty: korjattu. Mitään ei muutettu.");
        assertThat(Shown.text(press(message, "Näytä pyyntö", "Riitta Aalto"))).contains("on jo käsitelty: korjattu");
        assertThat(talk.sent().to(outi)).hasSize(1);
    }

    @Test
    @Rule("P-05")
    void who_does_not_see_the_client_any_more_is_told_the_same_as_of_a_client_who_never_was() {
        Reply form = form();
        people.worker("Jukka Niemi");
        Choice kind = button(form, "Yhteystieto");
        Choice nobodys = new Choice.Pick("x", "correction", "file", Map.of("client", "999999", "kind", "CONTACT"));

        Reply hidden = talk.pressed(kind).by("Jukka Niemi");

        assertThat(hidden).isEqualTo(talk.pressed(nobodys).by("Jukka Niemi"));
        assertThat(Shown.text(hidden)).startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
        assertThat(talk.sent().to(leader)).isEmpty();
    }

    @Test
    void only_a_supervisor_of_the_unit_sees_and_closes_it() {
        Reply message = asked("Yhteystieto");
        Reply shown = press(message, "Näytä pyyntö", "Riitta Aalto");
        WorkerId other = people.worker("Jukka Niemi", unit);
        people.gives(other, WorkerRole.SUPERVISOR);
        people.supervises(other, people.unit("Perhesosiaalityö"));

        for (String name : List.of("Jukka Niemi", "Outi Salmi", "Tiina Mäkelä")) {
            assertThat(Shown.text(press(message, "Näytä pyyntö", name)))
                    .startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
            assertThat(Shown.text(press(shown, "Merkitse korjatuksi", name)))
                    .startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
        }
        assertThat(Shown.text(talk.said("avoimet korjauspyynnöt").by("Jukka Niemi")))
                .isEqualTo("Avoimia korjauspyyntöjä ei ole.");
        assertThat(talk.sent().to(outi)).isEmpty();
        assertThat(talk.sent().to(other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FI, avoimet korjauspyynnöt, 'Matti Virtanen, s. 1945: työntekijän yhteystieto'",
        "FI, Näytä korjauspyynnöt!, 'Matti Virtanen, s. 1945: työntekijän yhteystieto'",
        "SV, visa öppna rättelsebegäranden, 'Matti Virtanen, f. 1945: arbetstagarens kontaktuppgift'",
        "EN, open correction requests, 'Matti Virtanen, b. 1945: contact details of the worker'"
    })
    void the_open_ones_are_listed_in_words(Language language, String words, String row) {
        asked("Yhteystieto");

        Reply list = talk.said(words).in(language).by("Riitta Aalto");

        assertThat(list.choices()).extracting(Choice::label).containsExactly(row);
        assertThat(Shown.text(talk.pressed(list.choices().get(0)).by("Riitta Aalto")))
                .contains("000123");
    }

    @Test
    void who_leads_nobody_is_told_whose_list_it_is_and_in_a_channel_nothing_is_shown() {
        asked("Yhteystieto");

        assertThat(Shown.text(talk.said("avoimet korjauspyynnöt").by("Outi Salmi")))
                .isEqualTo("Korjauspyynnöt näkee yksikön esihenkilö.");
        assertThat(talk.said("avoimet korjauspyynnöt")
                        .inChannelBy("Riitta Aalto")
                        .choices())
                .isEmpty();
        assertThat(talk.pressed(button(form(), "Yhteystieto"))
                        .inChannelBy("Outi Salmi")
                        .parts())
                .hasSize(1);
    }

    @Test
    @Rule("P-08")
    void of_a_client_with_a_non_disclosure_order_only_a_supervisor_with_the_role_hears() {
        client.withNonDisclosureOrder();
        WorkerId flagged = people.worker("Jukka Niemi");
        people.gives(flagged, WorkerRole.SUPERVISOR);
        people.gives(flagged, WorkerRole.NON_DISCLOSURE);
        people.supervises(flagged, unit);

        Reply form = press(talk.said("omatt 000123").by("Tiina Mäkelä"), "Tieto on väärin", "Tiina Mäkelä");
        assertThat(form.secrecy()).isEqualTo(Secrecy.RESTRICTED);
        press(form, "Yhteystieto", "Tiina Mäkelä");

        assertThat(talk.sent().to(leader)).isEmpty();
        assertThat(Shown.text(talk.said("avoimet korjauspyynnöt").by("Riitta Aalto")))
                .isEqualTo("Avoimia korjauspyyntöjä ei ole.");
        Reply shown = press(talk.sent().to(flagged).get(0), "Näytä pyyntö", "Jukka Niemi");
        assertThat(shown.secrecy()).isEqualTo(Secrecy.RESTRICTED);
        assertThat(Shown.text(shown)).contains("000123").doesNotContain("Ikäkuunto");
        assertThat(talk.said("avoimet korjauspyynnöt").by("Jukka Niemi").secrecy())
                .isEqualTo(Secrecy.RESTRICTED);
    }

    @Test
    void every_step_leaves_a_line_with_the_client() {
        press(press(asked("Yhteystieto"), "Näytä pyyntö", "Riitta Aalto"), "Merkitse korjatuksi", "Riitta Aalto");
        talk.said("avoimet korjauspyynnöt").by("Riitta Aalto");

        assertThat(store.jdbc()
                        .sql("""
                                select e.event from audit_entry e
                                left join audit_client s on s.entry_id = e.id and s.client_id = ?
                                where e.event like 'CORRECTION%' and (s.client_id is not null or e.event = 'CORRECTIONS_LISTED')
                                order by e.id
                                """)
                        .param(client.id().value())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "CORRECTION_FORM_SHOWN",
                        "CORRECTION_REQUESTED",
                        "CORRECTION_SHOWN",
                        "CORRECTION_CLOSED",
                        "CORRECTIONS_LISTED");
    }

    @Test
    @Rule("V-26")
    void who_is_to_be_reached_is_asked_to_call_back_without_a_clients_name_once_a_day() {
        Reply card = talk.said("omatt 000123").by("Outi Salmi");

        assertThat(Shown.text(press(card, "Pyydä ottamaan yhteyttä", "Outi Salmi")))
                .isEqualTo("Välitin yhteydenottopyynnön: Tiina Mäkelä. En kertonut, ketä asiakasta se koskee.");
        assertThat(Shown.text(press(card, "Pyydä ottamaan yhteyttä", "Outi Salmi")))
                .startsWith("Olet jo tänään pyytänyt yhteydenottoa");
        Reply message = talk.sent().to(tiina).get(0);
        assertThat(message.notification()).isEqualTo("Kollega pyytää yhteydenottoa");
        assertThat(Shown.text(message)).startsWith("Kollega pyytää yhteydenottoa: Outi Salmi");
        assertThat(Shown.text(message)).doesNotContain("Virtanen", "000123");
        assertThat(message.choices()).containsExactly(new Choice.Chat("Avaa keskustelu", "outi.salmi@esimerkki.fi"));
        assertThat(talk.sent().to(tiina)).hasSize(1);

        talk.turn(Duration.ofDays(1));
        press(card, "Pyydä ottamaan yhteyttä", "Outi Salmi");
        assertThat(talk.sent().to(tiina)).hasSize(2);
    }

    @Test
    @Rule("V-26")
    void of_two_presses_at_once_the_second_hears_that_it_is_asked_already() throws Exception {
        Reply card = talk.said("omatt 000123").by("Outi Salmi");
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Callable<String> ask = () -> Shown.text(press(card, "Pyydä ottamaan yhteyttä", "Outi Salmi"));
            List<String> replies = new ArrayList<>();
            for (Future<String> each : both.invokeAll(List.of(ask, ask))) {
                replies.add(each.get());
            }
            assertThat(replies)
                    .anyMatch(it -> it.startsWith("Välitin yhteydenottopyynnön"))
                    .anyMatch(it -> it.startsWith("Olet jo tänään pyytänyt"));
        } finally {
            both.shutdownNow();
        }
        assertThat(talk.sent().to(tiina)).hasSize(1);
    }

    @Test
    void a_substitute_is_asked_in_the_place_of_who_is_away_and_nobody_asks_oneself() {
        people.client("000456", "Elsa", "Lehto")
                .in(unit, "IAK")
                .has(NAMED_WORKER, tiina, unit, "IAK", outi, Talk.TODAY.plusDays(3));
        Reply card = talk.said("omatt 000456").by("Tiina Mäkelä");

        press(card, "Pyydä ottamaan yhteyttä", "Tiina Mäkelä");
        Reply oneself = press(card, "Pyydä ottamaan yhteyttä", "Outi Salmi");

        assertThat(talk.sent().to(outi)).hasSize(1);
        assertThat(Shown.text(oneself)).isEqualTo("Pyyntö tulisi sinulle itsellesi. Mitään ei lähetetty.");
    }

    @Test
    void who_may_not_see_the_client_asks_nobody_to_call_back() {
        Choice callBack = button(talk.said("omatt 000123").by("Outi Salmi"), "Pyydä ottamaan yhteyttä");
        people.worker("Jukka Niemi");

        assertThat(Shown.text(talk.pressed(callBack).by("Jukka Niemi")))
                .startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
        assertThat(talk.sent().to(tiina)).isEmpty();
    }

    @Test
    void while_look_ups_are_stopped_so_is_this() {
        Reply form = form();
        WorkerId main = people.worker("Jukka Niemi");
        people.gives(main, WorkerRole.MAIN_USER);
        talk.said("asiakashaut pois").by("Jukka Niemi");

        assertThat(Shown.text(press(form, "Yhteystieto", "Outi Salmi"))).startsWith("Asiakashaut on keskeytetty");
        assertThat(talk.sent().to(leader)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask", "file", "call-back", "show", "close", "never"})
    void a_button_that_was_never_ours_changes_nothing(String action) {
        Choice forged = new Choice.Pick(
                "x", "correction", action, Map.of("client", "1; drop", "request", "-1", "kind", "X", "result", "OPEN"));

        assertThat(Shown.text(talk.pressed(forged).by("Riitta Aalto")))
                .startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
    }

    @Test
    void what_was_closed_is_forgotten_after_ninety_days() {
        Reply shown = press(asked("Yhteystieto"), "Näytä pyyntö", "Riitta Aalto");
        press(shown, "Merkitse korjatuksi", "Riitta Aalto");
        talk.turn(Duration.ofDays(91));

        press(form(), "Väärä työntekijä", "Outi Salmi");

        assertThat(store.jdbc()
                        .sql("select kind from correction_request")
                        .query(String.class)
                        .list())
                .containsExactly("WRONG_WORKER");
    }

    private Reply form() {
        return press(talk.said("omatt 000123").by("Outi Salmi"), "Tieto on väärin", "Outi Salmi");
    }

    /** What the supervisor was sent. */
    private Reply asked(String kind) {
        press(form(), kind, "Outi Salmi");
        return talk.sent().to(leader).get(0);
    }

    private Reply press(Reply card, String label, String by) {
        return talk.pressed(button(card, label)).by(by);
    }

    private Reply write(Reply card, String label, String words) {
        return talk.pressed(button(card, label), Map.of("words", words)).by("Outi Salmi");
    }

    private static Choice button(Reply card, String label) {
        return card.choices().stream()
                .filter(choice -> choice.label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
