package fi.omabotti.away;

import static fi.omabotti.assignment.AssignmentRole.NAMED_WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.absence.Absence;
import fi.omabotti.absence.AbsenceId;
import fi.omabotti.absence.AbsenceState;
import fi.omabotti.absence.Days;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.KeptReplies;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnEveryStore
@Rule("V-03")
class AwayConversationTest {

    private final TestStore store;
    private final People people;
    private Talk talk;
    private long families;
    private long adults;
    private WorkerId tiina;
    private WorkerId outi;
    private WorkerId eeva;

    AwayConversationTest(TestStore store) {
        this.store = store;
        this.people = new People(store);
    }

    @BeforeEach
    void aUnitAndAnother() {
        store.empty();
        talk = new Talk(store);
        families = people.unit("Perhesosiaalityö");
        adults = people.unit("Työikäisten sosiaalityö");
        tiina = people.worker("Tiina Mäkelä", families);
        outi = people.worker("Outi Salmi", families);
        people.worker("Ville Vaara", adults);
        eeva = people.worker("Eeva Johtava");
        people.supervises(eeva, families);
    }

    @AfterEach
    void hangUp() {
        talk.close();
    }

    @Test
    void says_what_is_wrong_with_days_that_it_cannot_take() {
        Reply tooMany = talk.said("olen poissa 1.12.2026–28.2.2027, sijainen Outi Salmi")
                .by("Tiina Mäkelä");
        Reply unclear = talk.pressed(tooMany.choices().get(0), Map.of("from", "joskus", "to", "", "who", ""))
                .by("Tiina Mäkelä");

        assertThat(Shown.text(tooMany)).startsWith("Poissaolo voi kestää enintään 60 päivää. Tarkista päivät.");
        assertThat(Shown.text(unclear)).startsWith("En ymmärtänyt päiviä. Kirjoita ne näin: 26.11.2026.");
    }

    @Test
    void asks_nobody_who_has_left_or_whom_nobody_could_approve() {
        Reply nobody = talk.said("olen poissa to–pe, sijainen Outi Salmi").by("Ville Vaara");
        Reply check = talk.said("olen poissa to–pe, sijainen Outi Salmi").by("Tiina Mäkelä");
        store.jdbc()
                .sql("update worker set last_day = date '2026-11-01' where id = " + outi.value())
                .update();

        assertThat(Shown.text(nobody)).startsWith("Sijaisen on oltava omasta yksiköstäsi");
        assertThat(Shown.text(talk.pressed(check.choices().get(0)).by("Tiina Mäkelä")))
                .isEqualTo("Sijainen ei ole enää henkilöstöluettelossa. Mitään ei muutettu.");
    }

    @Test
    void lists_own_absences_whatever_has_become_of_them() {
        Days days = new Days(Talk.TODAY, Talk.TODAY);
        List<Absence> absences = Arrays.stream(AbsenceState.values())
                .filter(state -> state != AbsenceState.CANCELLED)
                .map(state -> new Absence(new AbsenceId(1), tiina, days, outi, state))
                .toList();

        Reply own = KeptReplies.keep(new AwayReplies(Language.FI).own(absences, it -> "Outi Salmi"));

        assertThat(Shown.text(own)).contains("(ei ole vielä vastannut)", "(odottaa esihenkilön vahvistusta)");
    }

    @Test
    void asks_which_namesake_sends_a_request_and_tells_of_the_answer() {
        WorkerId maija = people.worker("Maija Laine", families);
        namesake(adults);

        Reply choice = talk.said("oon poissa to-pe, sijainen maija laine").by("Tiina Mäkelä");
        Reply check = talk.pressed(choice.choices().get(0)).by("Tiina Mäkelä");
        talk.pressed(check.choices().get(0)).by("Tiina Mäkelä");
        Reply request = talk.sent().to(maija).get(0);
        talk.pressed(request.choices().get(0)).by("Maija Laine");

        assertThat(choice.choices())
                .extracting(Choice::label)
                .containsExactly("Perhesosiaalityö", "Työikäisten sosiaalityö", "Ei kukaan näistä");
        assertThat(Shown.text(check))
                .isEqualTo("Tarkista: poissa to 26.11.–pe 27.11.2026, sijainen Maija Laine (Perhesosiaalityö)."
                        + " Hänelle lähtee pyyntö. Sijaisuus alkaa, kun hän hyväksyy sen.");
        assertThat(check.choices()).extracting(Choice::label).containsExactly("Lähetä", "Peruuta");
        assertThat(request.choices()).extracting(Choice::label).containsExactly("Hyväksyn", "En voi");
        assertThat(talk.sent().to(tiina)).extracting(Shown::text).containsExactly("Maija Laine hyväksyi sijaisuuden.");
        assertThat(events()).containsExactly("ABSENCE_TOLD", "SUBSTITUTION_ACCEPTED");
    }

    @Test
    void tells_the_same_in_swedish_and_english() {
        Reply swedish = talk.said("jag är borta to–fr, vikarie Outi Salmi")
                .in(Language.SV)
                .by("Tiina Mäkelä");
        Reply english = talk.said("I am away Thu–Fri, substitute Outi Salmi")
                .in(Language.EN)
                .by("Tiina Mäkelä");

        assertThat(Shown.text(swedish))
                .startsWith("Kontrollera: borta tors 26.11.–fre 27.11.2026, vikarie Outi Salmi (Perhesosiaalityö).");
        assertThat(Shown.text(english))
                .startsWith(
                        "Check: away Thu 26 November–Fri 27 November 2026, substitute Outi Salmi (Perhesosiaalityö).");
    }

    @Test
    void shows_the_substitute_first_and_gives_the_rights_from_the_first_day_to_the_last() {
        people.client("000123", "Matti", "Virtanen").has(NAMED_WORKER, tiina, families, "LAPE");
        accepted("oon poissa to-pe, sijainen outi salmi", outi, "Outi Salmi");

        assertThat(lookUp("Outi Salmi")).startsWith("En voi näyttää");
        assertThat(lookUp("Tiina Mäkelä")).startsWith("Omatyöntekijä: Tiina Mäkelä\n");
        // 24.11. at 9.00; to the first minute of 26.11.
        talk.turn(Duration.ofHours(39));
        assertThat(lookUp("Outi Salmi"))
                .startsWith("Sijainen: Outi Salmi\n044 ")
                .contains("27.11.2026 asti\nOmatyöntekijä: Tiina Mäkelä (poissa)");
        assertThat(Shown.text(talk.said("kuka on virtasen matin omatyöntekijä").by("Outi Salmi")))
                .startsWith("Sijainen: Outi Salmi");
        talk.turn(Duration.ofDays(2).minusMinutes(1));
        assertThat(lookUp("Outi Salmi")).startsWith("Sijainen: Outi Salmi");
        talk.turn(Duration.ofMinutes(1));
        assertThat(lookUp("Outi Salmi")).startsWith("En voi näyttää");
        assertThat(lookUp("Tiina Mäkelä")).startsWith("Omatyöntekijä: Tiina Mäkelä\n");
    }

    @Test
    @Rule("P-08")
    void never_includes_a_client_with_a_non_disclosure_order() {
        people.client("000123", "Matti", "Virtanen")
                .has(NAMED_WORKER, tiina, families, "LAPE")
                .withNonDisclosureOrder();
        accepted("oon poissa tänään, sijainen outi salmi", outi, "Outi Salmi");

        assertThat(talk.said("omatt 000123").by("Outi Salmi"))
                .isEqualTo(talk.said("omatt 999999").by("Outi Salmi"));
        assertThat(lookUp("Tiina Mäkelä"))
                .startsWith("Turvakielto\nOmatyöntekijä: Tiina Mäkelä (poissa 24.11. asti)")
                .doesNotContain("Outi");
    }

    @Test
    @Rule("V-03")
    void ends_when_the_substitute_cannot_after_all_and_tells_whom_it_concerns() {
        people.client("000123", "Matti", "Virtanen").has(NAMED_WORKER, tiina, families, "LAPE");
        assertThat(Shown.text(talk.said("en voi enää sijaistaa").by("Outi Salmi")))
                .isEqualTo("Sinulle ei ole merkitty sijaisuuksia.");
        accepted("oon poissa tänään, sijainen outi salmi", outi, "Outi Salmi");
        assertThat(lookUp("Outi Salmi")).startsWith("Sijainen: Outi Salmi");

        Reply which = talk.said("en voi enää sijaistaa").by("Outi Salmi");
        assertThat(which.choices()).extracting(Choice::label).containsExactly("Tiina Mäkelä, ti 24.11.2026");
        Reply refused = talk.pressed(which.choices().get(0)).by("Ville Vaara");
        assertThat(lookUp("Outi Salmi")).startsWith("Sijainen: Outi Salmi");
        Reply done = talk.pressed(which.choices().get(0)).by("Outi Salmi");
        Reply again = talk.pressed(which.choices().get(0)).by("Outi Salmi");

        assertThat(Shown.text(refused)).startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
        assertThat(Shown.text(done)).startsWith("Vastasit, ettet voi olla sijaisena");
        assertThat(again).isEqualTo(done);
        assertThat(lookUp("Outi Salmi")).startsWith("En voi näyttää");
        assertThat(talk.sent().to(tiina))
                .extracting(Shown::text)
                .anyMatch(it -> it.startsWith("Outi Salmi ei voi enää olla sijaisesi"));
        assertThat(talk.sent().to(eeva))
                .extracting(Shown::text)
                .containsExactly(
                        "Sijainen ei voi enää sijaistaa ti 24.11.2026, eikä muuta sijaista ole. Poissa: Tiina Mäkelä.");
        assertThat(events()).filteredOn("SUBSTITUTION_WITHDRAWN"::equals).hasSize(1);
    }

    @Test
    @Rule("P-13")
    void lets_nobody_look_up_oneself_by_standing_in() {
        people.client("000123", "Outi", "Salmi").has(NAMED_WORKER, tiina, families, "LAPE");
        accepted("oon poissa tänään, sijainen outi salmi", outi, "Outi Salmi");

        assertThat(lookUp("Outi Salmi")).startsWith("En voi näyttää");
    }

    @Test
    void asks_for_a_substitute_and_does_without_after_a_warning() {
        people.client("000123", "Matti", "Virtanen").has(NAMED_WORKER, tiina, families, "LAPE");

        Reply asked = talk.said("olen huomenna poissa").by("Tiina Mäkelä");
        Reply warned = talk.pressed(asked.choices().get(1)).by("Tiina Mäkelä");
        Reply told = talk.pressed(warned.choices().get(0)).by("Tiina Mäkelä");
        talk.turn(Duration.ofDays(1));

        assertThat(Shown.text(asked)).isEqualTo("Poissa ke 25.11.2026. Sijainen puuttuu.");
        assertThat(Shown.text(warned)).startsWith("Tarkista: poissa ke 25.11.2026, ilman sijaista. Huomaa:");
        assertThat(Shown.text(told)).isEqualTo("Poissaolosi on merkitty: ke 25.11.2026, ilman sijaista.");
        assertThat(lookUp("Tiina Mäkelä")).startsWith("Omatyöntekijä: Tiina Mäkelä (poissa 25.11. asti)");
    }

    @Test
    void takes_what_is_missing_from_a_form() {
        Reply form = talk.said("olen poissa").by("Tiina Mäkelä");
        Reply backwards = written(form, "27.11.2026", "26.11.2026", "Outi Salmi");
        Reply unknown = written(form, "26.11.2026", "27.11.2026", "Pekka Puuttuu");
        Reply check = written(form, "26.11.2026", "27.11.2026", "Outi Salmi");

        assertThat(Shown.text(form)).startsWith("Milloin olet poissa, ja kuka on sijaisesi?\nEnsimmäinen päivä");
        assertThat(Shown.text(backwards)).startsWith("Poissaolo päättyisi ennen kuin se alkaa.");
        assertThat(Shown.text(unknown)).startsWith("En löydä henkilöstöluettelosta sijaista");
        assertThat(Shown.text(check)).startsWith("Tarkista: poissa to 26.11.–pe 27.11.2026, sijainen Outi Salmi");
        assertThat(Shown.text(written(form, "26.11.2026", "27.11.2026", "-"))).contains("ilman sijaista");
    }

    @Test
    void does_each_thing_once() {
        Reply check = talk.said("oon poissa to-pe, sijainen outi salmi").by("Tiina Mäkelä");

        Reply first = talk.pressed(check.choices().get(0)).by("Tiina Mäkelä");
        Reply again = talk.pressed(check.choices().get(0)).by("Tiina Mäkelä");
        Reply yes = answer(outi, "Outi Salmi", 0);
        Reply repeated = answer(outi, "Outi Salmi", 0);
        Reply tooLate = answer(outi, "Outi Salmi", 1);

        assertThat(again).isEqualTo(first);
        assertThat(Shown.text(yes)).startsWith("Hyväksyit sijaisuuden to 26.11.–pe 27.11.2026.");
        assertThat(List.of(repeated, tooLate)).containsOnly(yes);
        assertThat(events()).containsExactly("ABSENCE_TOLD", "SUBSTITUTION_ACCEPTED");
        assertThat(talk.sent().to(tiina)).hasSize(1);
        assertThat(Shown.text(talk.said("oon poissa pe, sijainen outi salmi").by("Tiina Mäkelä")))
                .startsWith("Sinulle on jo merkitty poissaolo to 26.11.–pe 27.11.2026.");
    }

    @Test
    void tells_a_stale_card_that_it_is() {
        Reply check = talk.said("oon poissa tänään, sijainen outi salmi").by("Tiina Mäkelä");
        talk.turn(Duration.ofDays(1));
        assertThat(Shown.text(talk.pressed(check.choices().get(0)).by("Tiina Mäkelä")))
                .startsWith("Alkamispäivä on jo mennyt.");

        Reply now = talk.said("oon poissa tänään, sijainen outi salmi").by("Tiina Mäkelä");
        talk.pressed(now.choices().get(0)).by("Tiina Mäkelä");
        talk.turn(Duration.ofDays(1));
        assertThat(Shown.text(answer(outi, "Outi Salmi", 0))).startsWith("Poissaolo ke 25.11.2026 on jo päättynyt.");
        assertThat(talk.sent().to(tiina)).isEmpty();
    }

    @Test
    void is_taken_back_at_any_time_and_the_substitute_is_told() {
        people.client("000123", "Matti", "Virtanen").has(NAMED_WORKER, tiina, families, "LAPE");
        accepted("oon poissa ti-pe, sijainen outi salmi", outi, "Outi Salmi");
        assertThat(lookUp("Outi Salmi")).startsWith("Sijainen: Outi Salmi");

        Reply own = talk.said("peru poissaoloni").by("Tiina Mäkelä");
        Reply cancelled = talk.pressed(own.choices().get(0)).by("Tiina Mäkelä");
        Reply again = talk.pressed(own.choices().get(0)).by("Tiina Mäkelä");

        assertThat(Shown.text(own)).isEqualTo("Poissaolosi\nPoissa ti 24.11.–pe 27.11.2026, sijainen Outi Salmi");
        assertThat(Shown.text(cancelled)).isEqualTo("Poissaolo ti 24.11.–pe 27.11.2026 on peruttu.");
        assertThat(Shown.text(again)).contains("on jo peruttu");
        assertThat(lookUp("Outi Salmi")).startsWith("En voi näyttää");
        assertThat(Shown.text(talk.sent().to(outi).get(1)))
                .isEqualTo("Poissaolo ti 24.11.–pe 27.11.2026 on peruttu, eikä sijaista tarvita."
                        + " Sijaistettava: Tiina Mäkelä.");
        assertThat(Shown.text(answer(outi, "Outi Salmi", 0))).contains("on peruttu, eikä sijaista tarvita");
        assertThat(events()).containsOnlyOnce("ABSENCE_CANCELLED");
    }

    @Test
    void ends_when_somebody_comes_back_early() {
        accepted("oon poissa ti-pe, sijainen outi salmi", outi, "Outi Salmi");
        talk.turn(Duration.ofDays(1));

        assertThat(Shown.text(talk.said("palasin töihin").by("Tiina Mäkelä"))).endsWith("on peruttu.");
        assertThat(Shown.text(talk.said("milloin olen poissa").by("Tiina Mäkelä")))
                .isEqualTo("Sinulle ei ole merkitty poissaoloja.");
    }

    @Test
    void needs_the_supervisor_for_a_substitute_of_another_unit() {
        people.client("000123", "Matti", "Virtanen").has(NAMED_WORKER, tiina, families, "LAPE");
        Reply check = talk.said("oon poissa tänään, sijainen ville vaara").by("Tiina Mäkelä");
        talk.pressed(check.choices().get(0)).by("Tiina Mäkelä");
        WorkerId ville = id("Ville Vaara");

        Reply accepted = answer(ville, "Ville Vaara", 0);
        assertThat(Shown.text(check)).contains("myös esihenkilösi on vahvistettava sijaisuus");
        assertThat(Shown.text(accepted)).contains("Se alkaa, kun esihenkilö vahvistaa sen.");
        assertThat(lookUp("Ville Vaara")).startsWith("En voi näyttää");

        Choice approve = talk.sent().to(eeva).get(0).choices().get(0);
        assertThat(Shown.text(talk.pressed(approve).by("Ville Vaara")))
                .startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
        assertThat(lookUp("Ville Vaara")).startsWith("En voi näyttää");
        Reply approved = talk.pressed(approve).by("Eeva Johtava");

        assertThat(talk.pressed(approve).by("Eeva Johtava")).isEqualTo(approved);
        assertThat(lookUp("Ville Vaara")).startsWith("Sijainen: Ville Vaara");
        assertThat(talk.sent().to(tiina)).hasSize(2);
        assertThat(events())
                .contains("SUBSTITUTION_APPROVED", "ABSENCE_BUTTON_REFUSED")
                .doesNotHaveDuplicates();
    }

    @Test
    void gives_no_rights_when_the_supervisor_or_the_substitute_says_no() {
        people.client("000123", "Matti", "Virtanen").has(NAMED_WORKER, tiina, families, "LAPE");
        Reply check = talk.said("oon poissa tänään, sijainen ville vaara").by("Tiina Mäkelä");
        talk.pressed(check.choices().get(0)).by("Tiina Mäkelä");
        answer(id("Ville Vaara"), "Ville Vaara", 0);
        talk.pressed(talk.sent().to(eeva).get(0).choices().get(1)).by("Eeva Johtava");
        assertThat(lookUp("Ville Vaara")).startsWith("En voi näyttää");

        Reply other = talk.said("oon poissa to, sijainen outi salmi").by("Tiina Mäkelä");
        talk.pressed(other.choices().get(0)).by("Tiina Mäkelä");
        answer(outi, "Outi Salmi", 1);
        assertThat(Shown.text(talk.said("milloin olen poissa").by("Tiina Mäkelä")))
                .contains("esihenkilö ei vahvistanut sijaista: Ville Vaara", "ilman sijaista (Outi Salmi ei voi)");
    }

    @Test
    void is_nobody_elses_to_answer_or_take_back() {
        Reply check = talk.said("oon poissa to-pe, sijainen outi salmi").by("Tiina Mäkelä");
        Reply told = talk.pressed(check.choices().get(0)).by("Tiina Mäkelä");
        Choice accept = talk.sent().to(outi).get(0).choices().get(0);

        assertThat(Shown.text(talk.pressed(accept).by("Ville Vaara")))
                .startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
        assertThat(Shown.text(talk.pressed(told.choices().get(0)).by("Ville Vaara")))
                .startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
        assertThat(Shown.text(talk.said("oon poissa pe, sijainen tiina mäkelä").by("Tiina Mäkelä")))
                .isNotEmpty();
        assertThat(events()).containsExactly("ABSENCE_TOLD", "ABSENCE_BUTTON_REFUSED", "ABSENCE_BUTTON_REFUSED");
    }

    @Test
    void is_told_in_private_and_never_of_oneself() {
        assertThat(Shown.text(talk.said("oon poissa to-pe, sijainen outi salmi").inChannelBy("Tiina Mäkelä")))
                .isEqualTo("Kerro poissaolosta kahdenkeskisessä keskustelussa.");
        assertThat(Shown.text(
                        talk.said("oon poissa to-pe, sijainen tiina mäkelä").by("Tiina Mäkelä")))
                .startsWith("Et voi olla oma sijaisesi.");
    }

    private void accepted(String words, WorkerId substitute, String name) {
        Reply check = talk.said(words).by("Tiina Mäkelä");
        talk.pressed(check.choices().get(0)).by("Tiina Mäkelä");
        answer(substitute, name, 0);
    }

    private Reply answer(WorkerId substitute, String name, int button) {
        return talk.pressed(talk.sent().to(substitute).get(0).choices().get(button))
                .by(name);
    }

    private Reply written(Reply form, String from, String to, String who) {
        return talk.pressed(form.choices().get(0), Map.of("from", from, "to", to, "who", who))
                .by("Tiina Mäkelä");
    }

    private String lookUp(String name) {
        return Shown.text(talk.said("omatt 000123").by(name));
    }

    /** Whose directory id is another one. */
    private void namesake(long unit) {
        long id = people.worker("Maija-Liisa Laine", unit).value();
        store.jdbc()
                .sql("update worker set display_name = 'Maija Laine', name_key = 'maija laine' where id = ?")
                .param(id)
                .update();
    }

    private WorkerId id(String name) {
        return new WorkerId(store.jdbc()
                .sql("select id from worker where display_name = ?")
                .param(name)
                .query(Long.class)
                .single());
    }

    private List<String> events() {
        return store.jdbc()
                .sql("select event from audit_entry where subject like 'absence/%' order by id")
                .query(String.class)
                .list();
    }
}
