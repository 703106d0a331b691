package fi.omabotti.organising;

import static fi.omabotti.organising.Organisers.KIA;
import static fi.omabotti.organising.Organisers.TIINA;
import static fi.omabotti.organising.Organisers.VEERA;
import static fi.omabotti.organising.Organisers.labels;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Obstacle;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Recipient.Channel;
import fi.omabotti.conversation.Recipient.Person;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.pretask.PreTaskState;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From "uusi ennakkotehtävä" to people's chats. The clock starts on Tuesday at nine. */
@OnEveryStore
class MakingTest {

    private final TestStore store;
    private Organisers office;

    MakingTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void anOffice() {
        office = new Organisers(store);
    }

    @AfterEach
    void hangUp() {
        office.close();
    }

    @Test
    void asks_for_four_things_at_once_and_for_the_rest_behind_a_button() {
        Reply form = office.form();

        assertThat(form.parts().stream().filter(Part.Field.class::isInstance).map(it -> ((Part.Field) it).name()))
                .containsExactly("questions", "units", "due-day", "due-time");
        assertThat(form.parts().stream().filter(Part.Further.class::isInstance).map(it -> ((Part.Further) it).isOpen()))
                .containsExactly(false);
        assertThat(Shown.entered(form)).containsEntry("due-time", "12:00");
    }

    @Test
    @Rule("V-22")
    void shows_what_people_will_see_and_who_they_are_before_anything_goes() {
        office.talk.broadcasts().cannotReach(new Person(office.six.get(0)), Obstacle.NOT_INSTALLED);

        Reply check = office.checked(office.filled("team-part", "tiimitehtava"));

        assertThat(Shown.text(check))
                .startsWith("Tarkista: näin vastaajat näkevät tehtävän. Mitään ei ole vielä lähetetty.")
                .contains("\nOmatyöntekijäisyys näkyväksi\n")
                .contains("Voit vastata pe 27.11. klo 12.00 asti.", "ei anonyymi", "Kia Kehittäjä")
                .contains("Kysymyksiä: 6, tiimille lisäksi ", "Avautuu: heti, kun jaat tehtävän")
                .contains("Vastausaika päättyy: pe 27.11.2026 klo 12.00")
                .contains("Vastaajia 8. Ikäkuunto (6), Perhesosiaalityö (2)")
                .contains("Lähtee 7 henkilölle ja 1 kanavaan; 1 henkilöä ei tavoiteta: sovellus puuttuu (1).")
                .contains("Tiimien kanavat: Ikäkuunto – Ikäkuunto / Yleinen")
                .contains("Alle viiden vastaajan tiimistä ei näytetä henkilökohtaisia vastauksia koonnissa.");
        assertThat(labels(check))
                .containsExactly(
                        "Jaa ennakkotehtävä",
                        "Lähetä testi itselleni",
                        "Muokkaa",
                        "Muokkaa kysymyksiä",
                        "Tiimien kanavat",
                        "Hylkää luonnos");
        assertThat(office.talk.broadcasts().messages()).isEmpty();
        assertThat(office.latest().state()).isEqualTo(PreTaskState.DRAFT);
    }

    @Test
    void is_handed_out_once_to_everybody_and_followed_on_a_card() {
        Reply check = office.checked(office.filled());

        Reply done = office.press(check, "Jaa ennakkotehtävä");
        Reply again = office.press(check, "Jaa ennakkotehtävä");
        PreTask task = office.latest();
        office.deliver(task.subject() + "/hand-out");
        office.deliver(task.subject() + "/team/" + office.elderly);

        assertThat(Shown.text(done))
                .isEqualTo("Jaettu: Omatyöntekijäisyys näkyväksi, vastausaika pe 27.11.2026 klo 12.00 asti. "
                        + "Vastaajia 8. Näet tilanteen erillisestä kortista, joka päivittyy itsestään.");
        assertThat(Shown.text(again)).startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
        assertThat(office.talk.broadcasts().messages())
                .containsExactly(
                        task.subject() + "/hand-out",
                        task.subject() + "/team/" + office.elderly,
                        task.subject() + "/progress");
        for (var person : office.six) {
            assertThat(office.talk.broadcasts().times(task.subject() + "/hand-out", new Person(person)))
                    .isOne();
        }
        assertThat(Shown.text(office.press(office.letter(office.six.get(0)), "Aloita", Map.of(), TIINA)))
                .contains("Sivu 1/");
        assertThat(Shown.text(office.talk
                        .broadcasts()
                        .shown(task.subject() + "/team/" + office.elderly, new Channel(Organisers.CHANNEL))))
                .startsWith("Omatyöntekijäisyys näkyväksi");
        assertThat(Shown.text(office.progress(office.kia)))
                .contains(
                        "Vastaaminen on käynnissä.",
                        "Ikäkuunto ja alle viiden hengen tiimit yhteensä: 0/8",
                        "Muistutan puuttuvia itse. Nimiä en kerro.")
                .doesNotContain("perillä");
        assertThat(office.events()).containsExactly("PRE_TASK_HANDED_OUT");
    }

    @Test
    void two_presses_at_the_same_moment_hand_it_out_once() throws Exception {
        Reply check = office.checked(office.filled());
        List<Callable<Reply>> presses = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            presses.add(() -> office.press(check, "Jaa ennakkotehtävä"));
        }

        List<String> said = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(presses.size());
        try {
            for (Future<Reply> reply : threads.invokeAll(presses)) {
                said.add(Shown.text(reply.get()));
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(said).filteredOn(it -> it.startsWith("Jaettu:")).hasSize(1);
        assertThat(said)
                .filteredOn(it -> it.startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu."))
                .hasSize(3);
        assertThat(office.count("pre_task_secret")).isOne();
        assertThat(office.events()).containsExactly("PRE_TASK_HANDED_OUT");
    }

    @Test
    void says_all_that_is_wrong_at_once_and_loses_nothing() {
        Map<String, String> wrong = new HashMap<>(Map.of(
                "questions", "sellaista-ei-ole",
                "units", Long.toString(office.elderly),
                "names", "Kukaan Ei",
                "due-day", "2026-11-27",
                "due-time", "12:00",
                "cut-off-day", "2026-11-20",
                "open-day", "2026-11-28",
                "open-time", ""));

        Reply form = office.checked(wrong);

        assertThat(Shown.text(form))
                .contains("Valitse kysymykset.")
                .contains("En löydä henkilöstöluettelosta: Kukaan Ei.")
                .contains("Myöhässä voi vastata vain vastausajan päätyttyä.")
                .contains("Valitse avautumiselle sekä päivä että kellonaika");
        assertThat(Shown.entered(form)).containsAllEntriesOf(wrong);
        assertThat(office.count("pre_task")).isZero();
        assertThat(Shown.text(office.checked(office.filled("due-day", "2026-11-23"))))
                .startsWith("Vastausaika on jo päättynyt.");
        assertThat(Shown.text(office.checked(office.filled("units", ""))))
                .startsWith("Valitse tiimi, jossa on henkilöstöä");
        Map<String, String> late = office.filled("open-day", "2026-11-28");
        late.put("open-time", "08:00");
        assertThat(Shown.text(office.checked(late))).startsWith("Vastausaika päättyisi ennen kuin se alkaa.");
        Map<String, String> skipped = office.filled("due-day", "2027-03-28");
        skipped.put("due-time", "03:30");
        assertThat(Shown.text(office.checked(skipped))).startsWith("Kelloja siirretään silloin");
    }

    @Test
    @Rule("V-27")
    void offers_a_copy_of_the_last_one_first() {
        Map<String, String> filled = office.filled("with", Long.toString(office.veera.value()));
        filled.put("title-fi", "Omatyöntekijän työpaja 1");
        PreTask last = office.handedOut(filled);

        Reply start = office.say("uusi ennakkotehtävä");
        Reply copy = office.press(start, "Kopioi edellinen");
        Map<String, String> values = new HashMap<>(Shown.entered(copy));
        values.put("due-day", "2026-12-11");
        Reply check = office.press(copy, "Tarkista", values);

        assertThat(labels(start)).startsWith("Kopioi edellinen", "Täytä lomake");
        assertThat(Shown.entered(copy))
                .containsEntry("due-day", "")
                .containsEntry("due-time", "12:00")
                .containsEntry("units", office.elderly + "," + office.families)
                .containsEntry("with", Long.toString(office.veera.value()));
        assertThat(Shown.text(check))
                .contains("Omatyöntekijän työpaja 1", "pe 11.12.2026 klo 12.00", "Toinen järjestäjä: Veera Verso");
        office.press(check, "Jaa ennakkotehtävä");
        assertThat(office.latest().pack()).isEqualTo(last.pack());
        assertThat(labels(office.talk.said("uusi ennakkotehtävä").by(VEERA))).startsWith("Kopioi edellinen");
    }

    @Test
    void sends_a_test_to_oneself_that_can_be_tried_and_keeps_nothing() {
        Reply check = office.checked(office.filled("team-part", "tiimitehtava"));

        Reply tested = office.press(check, "Lähetä testi itselleni");
        Reply test = office.talk.sent().to(office.kia).get(0);
        Reply page = office.press(test, "Kokeile vastaamista");
        Reply next = office.press(page, "Tallenna ja jatka", Map.of("q-merkitys", "Jotain"));
        while (labels(next).contains("Tallenna ja jatka")) {
            next = office.press(next, "Tallenna ja jatka");
        }
        Reply team = office.press(next, "Tiimin tehtävä");

        assertThat(Shown.text(tested)).startsWith("Testi lähti sinulle.\nTarkista");
        assertThat(Shown.text(test))
                .startsWith("Testi, vain sinulle. Vastauksia ei tallenneta.")
                .contains("Omatyöntekijäisyys näkyväksi");
        assertThat(Shown.text(page))
                .startsWith("Kokeilu: mitään ei tallenneta.")
                .contains("Sivu 1/");
        assertThat(labels(page)).containsExactly("Tallenna ja jatka");
        assertThat(Shown.text(next)).isEqualTo("Kokeilu päättyi. Mitään ei tallennettu.");
        assertThat(Shown.text(team)).startsWith("Kokeilu: mitään ei tallenneta.");
        assertThat(office.count("pre_task_sheet")).isZero();
        assertThat(Shown.text(office.press(test, "Kokeile vastaamista", Map.of(), VEERA)))
                .startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
        assertThat(Shown.text(office.press(test, "Kokeile vastaamista", Map.of(), TIINA)))
                .startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
        office.press(check, "Jaa ennakkotehtävä");
        assertThat(Shown.text(office.press(test, "Kokeile vastaamista")))
                .startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
    }

    @Test
    void does_not_hand_out_what_was_rewritten_after_it_was_looked_at() {
        Reply check = office.checked(office.filled());
        Reply form = office.press(check, "Muokkaa");
        Map<String, String> values = new HashMap<>(Shown.entered(form));
        values.put("units", Long.toString(office.families));
        Reply second = office.press(form, "Tarkista", values);

        assertThat(Shown.text(office.press(check, "Jaa ennakkotehtävä")))
                .startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
        assertThat(Shown.text(office.press(second, "Jaa ennakkotehtävä"))).contains("Vastaajia 2.");
    }

    @Test
    void rewrites_the_questions_of_a_draft_and_adds_one() {
        Reply check = office.checked(office.filled());
        Reply form = office.press(check, "Muokkaa kysymyksiä");
        int before = office.latest().pack().questions().size();
        Map<String, String> values = new HashMap<>(Shown.entered(form));
        String first = "fi-" + office.latest().pack().questions().get(0).key();
        String last = "fi-" + office.latest().pack().questions().get(before - 1).key();
        values.put(first, "Mitä omatyöntekijyys sinulle on?");
        values.put(last, "");
        values.put("added", "Mitä muuta?");

        Reply named = office.press(form, "Tarkista kysymykset", with(values, "added", "Mitä Pertti Lehto tarvitsee?"));
        Reply coded = office.press(form, "Tarkista kysymykset", with(values, "added", "Asiakas 120345-901U?"));
        Reply same = office.press(form, "Tarkista kysymykset", Shown.entered(form));
        Reply changed = office.press(form, "Tarkista kysymykset", values);

        assertThat(Shown.text(named)).startsWith("Teksti näyttää sisältävän henkilön nimen.");
        assertThat(labels(named)).containsExactly("Tarkista kysymykset", "Tämä ei ole asiakkaan nimi");
        assertThat(Shown.text(coded))
                .startsWith("Tekstissä on henkilötunnus. Poista se.")
                .doesNotContain("901U");
        assertThat(Shown.text(same)).startsWith("Mikään ei muutu.");
        assertThat(Shown.text(changed)).startsWith("Tarkista: näin vastaajat");
        assertThat(office.latest().pack().questions())
                .hasSize(before)
                .extracting(it -> it.text().fi())
                .startsWith("Mitä omatyöntekijyys sinulle on?")
                .endsWith("Mitä muuta?");
        assertThat(Shown.text(office.press(check, "Jaa ennakkotehtävä")))
                .startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
    }

    @Test
    void tells_a_team_in_the_channel_that_was_chosen_for_it() {
        Reply check = office.checked(office.filled());
        Reply form = office.press(check, "Tiimien kanavat");
        Map<String, String> values = new HashMap<>(Shown.entered(form));
        assertThat(values)
                .containsEntry("channel-" + office.elderly, Organisers.CHANNEL)
                .containsEntry("channel-" + office.families, "");
        values.put("channel-" + office.families, "19:perhe@thread.tacv2");
        values.put("channel-" + office.elderly, "19:keksitty@thread.tacv2");

        Reply chosen = office.press(form, "Tallenna", values);

        assertThat(Shown.text(chosen))
                .contains("Lähtee 8 henkilölle ja 1 kanavaan.")
                .contains("Tiimien kanavat: Perhesosiaalityö – Sosiaalityö / Perheet");
        // the choice outlives another look at the form
        Reply again = office.press(office.press(chosen, "Muokkaa"), "Tarkista", office.filled());
        assertThat(Shown.text(again)).contains("Perhesosiaalityö – Sosiaalityö / Perheet");
    }

    @Test
    void says_that_a_title_is_too_long_and_names_too_many_or_not_clear() {
        Map<String, String> wrong = office.filled("names", "Outi Salmi,".repeat(51));
        wrong.put("title-fi", "x".repeat(121));
        office.people.worker("Outi Salmi");
        office.people.worker("Outi-Maria Salmi");
        store.jdbc()
                .sql(
                        "update worker set display_name = 'Outi Salmi', name_key = 'outi salmi' where display_name like 'Outi%'")
                .update();

        assertThat(Shown.text(office.checked(wrong)))
                .contains("Otsikossa on enintään 120 merkkiä.", "Nimeltä voi valita enintään 50.");
        assertThat(Shown.text(office.checked(office.filled("names", "Outi Salmi"))))
                .contains("Samannimisiä on useita: Outi Salmi. Kirjoita kirjautumisnimi.");
    }

    @Test
    void opens_when_it_was_said_and_takes_late_answers_as_long() {
        Map<String, String> values = office.filled("open-day", "2026-11-25");
        values.put("open-time", "08:00");
        values.put("cut-off-day", "2026-11-30");

        Reply check = office.checked(values);
        office.press(check, "Jaa ennakkotehtävä");

        assertThat(Shown.text(check))
                .contains("Avautuu: ke 25.11.2026 klo 8.00", "Myöhässä voi vastata: ma 30.11.2026 klo 23.59");
        assertThat(office.talk
                        .broadcasts()
                        .broadcast(office.latest().subject() + "/hand-out")
                        .notBefore())
                .isEqualTo("2026-11-25T06:00:00Z");
        Reply before = office.press(office.letter(office.six.get(0)), "Aloita", Map.of(), TIINA);
        assertThat(Shown.text(before)).contains("Vastaaminen alkaa ke 25.11. klo 8.00.");
    }

    @Test
    void is_not_handed_out_when_its_time_has_passed_meanwhile() {
        Reply check = office.checked(office.filled());
        office.talk.turn(Duration.ofDays(4));

        assertThat(Shown.text(office.press(check, "Jaa ennakkotehtävä"))).startsWith("Vastausaika on jo päättynyt.");
        assertThat(office.talk.broadcasts().messages()).isEmpty();
        assertThat(Shown.text(office.press(check, "Hylkää luonnos"))).isEqualTo("Luonnos on hylätty.");
        assertThat(office.count("pre_task")).isZero();
    }

    @Test
    void goes_on_with_a_draft() {
        office.checked(office.filled());

        Reply start = office.say("uusi ennakkotehtävä");
        Reply form = office.press(
                start, "Jatka luonnosta: Omatyöntekijäisyys näkyväksi, vastausaika pe 27.11.2026 klo 12.00 asti");

        assertThat(Shown.entered(form)).containsEntry("due-day", "2026-11-27");
        office.press(form, "Tarkista", Shown.entered(form));
        assertThat(office.count("pre_task")).isOne();
    }

    @Test
    void warns_when_nobody_would_hear_of_a_teams_task_and_asks_for_teams() {
        Map<String, String> ofTeam = office.filled("questions", "tiimitehtava");
        ofTeam.put("units", Long.toString(office.families));
        Map<String, String> named = office.filled("questions", "tiimitehtava");
        named.put("units", "");
        named.put("names", "Veera Verso");

        assertThat(Shown.text(office.checked(ofTeam)))
                .contains("Kukaan ei saa viestiä, koska tiimeillä ei ole kanavaa.");
        assertThat(Shown.text(office.checked(named))).startsWith("Näihin kysymyksiin vastaa tiimi yhdessä.");
    }

    @Test
    void is_for_facilitators_in_their_own_chat() {
        Reply check = office.checked(office.filled());

        assertThat(Shown.text(office.talk.said("uusi ennakkotehtävä").by(TIINA)))
                .isEqualTo("Tämän tekee ennakkotehtävän järjestäjä. Mitään ei muutettu.");
        assertThat(Shown.text(office.talk.said("kuinka moni on vastannut?").by(TIINA)))
                .isEqualTo("Tämän tekee ennakkotehtävän järjestäjä. Mitään ei muutettu.");
        assertThat(Shown.text(office.talk.said("uusi ennakkotehtävä").inChannelBy(KIA)))
                .isEqualTo("Tehdään tämä kahdenkeskisessä keskustelussa.");
        assertThat(Shown.text(office.press(check, "Jaa ennakkotehtävä", Map.of(), VEERA)))
                .startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
        assertThat(Shown.text(office.press(check, "Jaa ennakkotehtävä", Map.of(), TIINA)))
                .startsWith("Tämän tekee ennakkotehtävän järjestäjä.");
        assertThat(office.talk.broadcasts().messages()).isEmpty();
        assertThat(office.events()).hasSize(5).containsOnly("PRE_TASK_COMMAND_REFUSED");
    }

    @Test
    void speaks_swedish_and_english_too() {
        Reply swedish = office.talk.said("ny förhandsuppgift").in(Language.SV).by(KIA);
        Reply english = office.talk.said("new pre-task").in(Language.EN).by(KIA);

        assertThat(Shown.text(swedish)).startsWith("Fyll i uppgifterna. Tiderna är finsk tid.");
        assertThat(Shown.text(english)).startsWith("Fill in the form. Times are Finnish time.");
        Reply check = office.talk
                .pressed(Organisers.button(swedish, "Kontrollera"), office.filled())
                .in(Language.SV)
                .by(KIA);
        assertThat(Shown.text(check))
                .startsWith("Kontrollera: så här ser de som svarar uppgiften.")
                .contains("Antal som får frågorna: 8. Ikäkuunto (6), Perhesosiaalityö (2)");
    }

    private static Map<String, String> with(Map<String, String> values, String name, String value) {
        Map<String, String> all = new HashMap<>(values);
        all.put(name, value);
        return all;
    }
}
