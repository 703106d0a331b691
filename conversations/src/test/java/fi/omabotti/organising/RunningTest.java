package fi.omabotti.organising;

import static fi.omabotti.organising.Organisers.TIINA;
import static fi.omabotti.organising.Organisers.labels;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.conversation.KeptReplies;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Obstacle;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Recipient.Channel;
import fi.omabotti.conversation.Recipient.Person;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.pretask.Fill;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.pretask.PreTaskState;
import fi.omabotti.pretask.PreTaskUpkeep;
import fi.omabotti.pretask.Progress;
import fi.omabotti.pretask.Sheets;
import fi.omabotti.pretask.Writer;
import fi.omabotti.questionnaire.Question;
import fi.omabotti.questionnaire.Scope;
import fi.omabotti.staff.UnitId;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What facilitators see and do of what they have handed out: to six of one team, and to two of another. */
@OnEveryStore
class RunningTest {

    private final TestStore store;
    private Organisers office;
    private PreTask task;

    RunningTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void handedOut() {
        office = new Organisers(store);
        task = office.handedOut(office.filled("team-part", "tiimitehtava"));
        office.deliver(task.subject() + "/team/" + office.elderly);
    }

    @AfterEach
    void hangUp() {
        office.close();
    }

    @Test
    @Rule("V-22")
    void tells_numbers_of_teams_and_nothing_by_which_a_small_one_is_read() {
        for (WorkerId worker : office.six.subList(0, 3)) {
            answers(Writer.ofOwn(worker));
        }
        answers(Writer.ofOwn(office.two.get(0)));
        answers(Writer.ofTeam(office.two.get(0), new UnitId(office.families)));

        Reply progress = office.say("kuinka moni on vastannut?");

        assertThat(Shown.text(progress))
                .contains("Ikäkuunto: tiimin vastaus puuttuu", "Perhesosiaalityö: tiimin vastaus on lähetetty")
                .contains("Ikäkuunto ja alle viiden hengen tiimit yhteensä: 4/8")
                .doesNotContain("Yhteensä:", "1/2", "3/6", "Tiina", "Sanna");
        assertThat(labels(progress))
                .containsExactly("Näytä koonti", "Kysymyksittäin", "Lähetyksen tila", "Muuta tehtävää");
        assertThat(Shown.text(office.say("ketkä eivät ole vastanneet?")))
                .contains("Muistutan puuttuvia itse. Nimiä en kerro.")
                .doesNotContain("Tiina", "Sanna");
        assertThat(Shown.text(office.press(progress, "Kysymyksittäin")))
                .contains("Lähetettyjä vastauksia 4.", "Luvut näytetään, kun vastauksia on vähintään 5.")
                .contains("Tiimien lähettämiä vastauksia 1:");
    }

    @Test
    @Rule("V-22")
    void counts_small_teams_together_and_large_ones_by_themselves() {
        List<Progress> teams =
                List.of(team("", 3, 1), team("Ikäkuunto", 6, 3), team("Neuvonta", 2, 2), team("Vammaispalvelut", 9, 8));

        assertThat(TeamLines.draw(task, teams, new Wording(Language.FI)))
                .extracting(it -> it.label() + ": " + it.value())
                .containsExactly(
                        "Ikäkuunto: 3/6, tiimin vastaus puuttuu",
                        "Neuvonta: tiimin vastaus puuttuu",
                        "Vammaispalvelut: 8/9, tiimin vastaus puuttuu",
                        "Alle viiden hengen tiimit yhteensä: 3/5",
                        "Yhteensä: 14/20");
        assertThat(TeamLines.draw(task, teams.subList(1, 4), new Wording(Language.FI)))
                .extracting(it -> it.label() + ": " + it.value())
                .contains("Ikäkuunto ja alle viiden hengen tiimit yhteensä: 5/8", "Yhteensä: 13/17")
                .doesNotContain("Ikäkuunto: 3/6, tiimin vastaus puuttuu");
    }

    @Test
    void counts_those_without_a_team_and_those_who_do_not_take_part() {
        List<Progress> teams = List.of(team("", 6, 3), new Progress(new UnitId(1), "Ikäkuunto", 6, 3, 2, false));
        List<Part.Fact> lines = TeamLines.draw(task, teams, new Wording(Language.FI));

        assertThat(lines)
                .extracting(it -> it.label() + ": " + it.value())
                .contains("Ilman tiimiä: 3/6", "Ikäkuunto: 3/6, ei osallistu 2, tiimin vastaus puuttuu");
        assertThat(KeptReplies.keep(new Reply("Tilanne", Language.FI, List.of(new Part.Facts(lines)), List.of())))
                .isNotNull();
    }

    @Test
    void chooses_channels_after_it_was_handed_out_and_tells_when_one_is_gone() {
        Reply form = office.press(office.press(office.progress(office.kia), "Muuta tehtävää"), "Tiimien kanavat");
        Map<String, String> values = new HashMap<>(Shown.entered(form));
        Reply kept = office.press(form, "Tallenna", values);
        values.replaceAll((team, channel) -> "");
        Reply none = office.press(form, "Tallenna", values);

        assertThat(Shown.text(kept)).startsWith("Kanavat on tallennettu.").contains("Ikäkuunto – Ikäkuunto / ");
        assertThat(Shown.text(none)).endsWith("Yhdelläkään tiimillä ei ole kanavaa.");
    }

    private static Progress team(String name, int asked, int answered) {
        UnitId unit = name.isEmpty() ? null : new UnitId(asked);
        return new Progress(unit, name, asked, answered, 0, false);
    }

    @Test
    void tells_how_many_have_answered_each_question() {
        office.six.forEach(worker -> answers(Writer.ofOwn(worker)));

        Reply questions = office.press(office.say("montako vastausta on tullut?"), "Kysymyksittäin");

        assertThat(Shown.text(questions)).contains("Lähetettyjä vastauksia 6.");
        task.pack()
                .questions(Scope.PERSONAL)
                .forEach(it ->
                        assertThat(Shown.text(questions)).contains(it.text().fi() + ": 6"));
    }

    @Test
    void keeps_the_facilitators_card_up_to_date_in_its_place() {
        assertThat(Shown.text(office.progress(office.kia)))
                .contains("Ikäkuunto ja alle viiden hengen tiimit yhteensä: 0/8");

        answers(Writer.ofOwn(office.six.get(0)));
        showProgress();
        showProgress();

        assertThat(Shown.text(office.progress(office.kia)))
                .contains("Ikäkuunto ja alle viiden hengen tiimit yhteensä: 1/8");
        assertThat(office.talk.broadcasts().messages())
                .filteredOn(it -> it.endsWith("/progress"))
                .hasSize(1);
        assertThat(Shown.text(office.press(office.progress(office.kia), "Näytä koonti")))
                .contains("Omatyöntekijäisyys näkyväksi");
    }

    @Test
    void shows_how_far_the_messages_are_and_sends_again_what_was_lost() {
        office.talk.broadcasts().cannotReach(new Person(office.two.get(1)), Obstacle.NOT_INSTALLED);
        PreTask second = office.handedOut(office.filled());
        office.talk.inTransaction(() -> {
            office.talk.broadcasts().lose(second.subject() + "/hand-out", new Person(office.two.get(0)));
            return true;
        });

        Reply card = office.progress(office.kia);
        Reply delivery = office.press(card, "Lähetyksen tila");

        assertThat(Shown.text(card)).contains("Viesti on perillä 6/9.");
        assertThat(Shown.text(delivery))
                .contains("Odottaa: 1", "Perillä: 6", "Ei tavoiteta: 1", "Epävarma: 1", "Yhteensä: 9");
        assertThat(labels(delivery))
                .containsExactly(
                        "Pysäytä", "Lähetä epävarmoille uudelleen (1)", "Raportti tiedostoon", "Näytä tilanne");
        assertThat(Shown.text(office.press(delivery, "Pysäytä"))).contains("Pysäytetty: 1");
        assertThat(Shown.text(office.press(delivery, "Lähetä epävarmoille uudelleen (1)")))
                .contains("Odottaa: 1");
        assertThat(office.events())
                .endsWith("PRE_TASK_HANDED_OUT", "PRE_TASK_MESSAGE_STOPPED", "PRE_TASK_MESSAGE_REPEATED");
    }

    @Test
    void gives_more_time_and_opens_again_what_was_closed() {
        Reply closed = office.press(office.say("sulje ennakkotehtävä"), "Sulje vastaaminen");
        assertThat(Shown.text(closed)).startsWith("Vastaaminen on suljettu: Omatyöntekijäisyys näkyväksi.");
        assertThat(Shown.text(office.press(office.letter(office.six.get(0)), "Aloita", Map.of(), TIINA)))
                .contains("Vastausaika on päättynyt");
        assertThat(Shown.text(office.progress(office.kia))).contains("Vastaaminen on suljettu.");

        Reply form = office.say("jatka vastausaikaa");
        Map<String, String> times = new HashMap<>(Shown.entered(form));
        assertThat(times).containsOnlyKeys("due-day", "due-time", "cut-off-day").containsEntry("due-day", "2026-11-27");
        times.put("due-day", "2026-11-20");
        Reply past = office.press(form, "Tallenna", times);
        times.put("due-day", "2026-12-04");
        Reply kept = office.press(past, "Tallenna", times);

        assertThat(Shown.text(past)).startsWith("Vastausaika on jo päättynyt.");
        assertThat(Shown.text(kept))
                .startsWith("Tallennettu: Omatyöntekijäisyys näkyväksi, vastausaika pe 4.12.2026 klo 12.00 asti.");
        assertThat(office.latest().state()).isEqualTo(PreTaskState.OPEN);
        assertThat(Shown.text(office.press(office.letter(office.six.get(0)), "Aloita", Map.of(), TIINA)))
                .contains("Sivu 1/");
        assertThat(Shown.text(office.talk
                        .broadcasts()
                        .shown(task.subject() + "/team/" + office.elderly, new Channel(Organisers.CHANNEL))))
                .contains("pe 4.12. klo 12.00");
        assertThat(Shown.text(office.progress(office.kia))).contains("pe 4.12.2026 klo 12.00");
        assertThat(office.events()).endsWith("PRE_TASK_CLOSED", "PRE_TASK_RESCHEDULED");
    }

    @Test
    void offers_to_change_what_can_be_changed_in_the_state_that_it_is_in() {
        Reply open = office.press(office.say("kuinka moni on vastannut?"), "Muuta tehtävää");
        assertThat(Shown.text(open)).endsWith("Mitä muutetaan?");
        assertThat(labels(open)).contains("Vastausaika", "Lisää vastaajia", "Sulje vastaaminen");
        assertThat(Shown.text(office.say("jatka vastausaikaa")))
                .startsWith("Muuta vastausaikaa. Ajat ovat Suomen aikaa.");

        Reply sure = office.say("sulje ennakkotehtävä");
        office.press(sure, "Sulje vastaaminen");

        assertThat(Shown.text(office.press(sure, "Sulje vastaaminen"))).isEqualTo("Vastaaminen on jo suljettu.");
        assertThat(Shown.text(office.press(open, "Lisää vastaajia")))
                .isEqualTo("Vastaaminen on suljettu. Avaa se ensin uudelleen.");
        assertThat(labels(office.press(office.progress(office.kia), "Muuta tehtävää")))
                .containsExactly("Avaa uudelleen", "Muokkaa kysymyksiä");
    }

    @Test
    void asks_more_people_and_nobody_twice() {
        Reply form = office.say("lisää vastaajia ennakkotehtävään");
        Reply nobody = office.press(form, "Tarkista", Map.of("units", Long.toString(office.families)));
        Map<String, String> values = Map.of("units", Long.toString(office.elderly), "names", "Veera Verso");
        Reply check = office.press(form, "Tarkista", values);
        assertThat(office.count("pre_task_participant")).isEqualTo(8);

        Reply added = office.press(check, "Lisää ja lähetä");
        Reply again = office.press(check, "Lisää ja lähetä");
        office.deliver(task.subject() + "/hand-out");

        assertThat(Shown.text(nobody)).startsWith("Kaikki nämä ovat jo mukana.");
        assertThat(Shown.text(check))
                .isEqualTo("Lisättäviä vastaajia 1: Omatyöntekijäisyys näkyväksi. Tehtävä lähtee heille heti.");
        assertThat(Shown.text(added)).isEqualTo("Lisättyjä vastaajia 1: Omatyöntekijäisyys näkyväksi.");
        assertThat(Shown.text(again)).startsWith("Kaikki nämä ovat jo mukana.");
        assertThat(office.count("pre_task_participant")).isEqualTo(9);
        assertThat(office.talk.broadcasts().times(task.subject() + "/hand-out", new Person(office.veera)))
                .isOne();
        assertThat(office.talk.broadcasts().times(task.subject() + "/hand-out", new Person(office.six.get(0))))
                .isOne();
    }

    @Test
    void asks_other_questions_as_a_new_version_and_loses_no_answer() {
        answers(Writer.ofOwn(office.six.get(0)));
        Reply form = office.say("muuta kysymyksiä");
        Map<String, String> values = new HashMap<>(Shown.entered(form));
        String key = task.pack().questions().get(0).key();
        values.put("fi-" + key, "Mitä omatyöntekijyys on sinun työssäsi?");
        values.put("added", "Mitä muuta?");

        Reply check = office.press(form, "Tarkista kysymykset", values);
        Map<String, String> blank = new HashMap<>(values);
        blank.replaceAll((name, text) -> "");
        assertThat(Shown.text(office.press(form, "Tarkista kysymykset", blank)))
                .startsWith("Tehtävässä on oltava vähintään yksi kysymys.");
        assertThat(office.latest().version()).isEqualTo(1);
        Reply changed = office.press(check, "Ota käyttöön", Shown.entered(check));
        Reply again = office.press(check, "Ota käyttöön", Shown.entered(check));

        assertThat(Shown.text(check))
                .startsWith("Tarkista muutos. Jo annetut vastaukset säilyvät")
                .contains("Muuttuneita: 1\nUusia: 1\nPoistettuja: 0");
        assertThat(Shown.text(changed)).startsWith("Kysymykset on muutettu: Omatyöntekijäisyys näkyväksi.");
        assertThat(office.latest().version()).isEqualTo(2);
        assertThat(Shown.text(again)).startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
        assertThat(sheetOf(office.six.get(0), key)).isEqualTo("Vastaus");
        assertThat(office.events()).endsWith("PRE_TASK_QUESTIONS_CHANGED");
    }

    @Test
    void interviews_those_who_are_asked() {
        Map<String, String> values = office.filled("questions", "haastattelu");
        Reply check = office.checked(values);
        office.press(check, "Jaa ennakkotehtävä");
        PreTask interview = office.latest();

        Reply who = office.press(office.progress(office.kia), "Haastattele");
        Reply begun = office.press(
                who,
                "Aloita haastattelu",
                Map.of("person", Long.toString(office.six.get(0).value())));

        assertThat(Shown.text(check)).contains("Haastateltaville ei lähde viestiä");
        assertThat(office.talk.broadcasts().messages())
                .doesNotContain(interview.subject() + "/hand-out")
                .contains(interview.subject() + "/progress");
        assertThat(Shown.text(begun)).contains("Työntekijöiden haastattelu", "Kysymyksiä on ");
        assertThat(Shown.text(office.press(begun, "Aloita"))).contains("Sivu 1/");
    }

    @Test
    void asks_which_one_is_meant_and_says_when_there_is_none() {
        office.handedOut(office.filled("title-fi", "Toinen tehtävä"));

        Reply which = office.say("kuinka moni on vastannut?");

        assertThat(labels(which))
                .containsExactly(
                        "Toinen tehtävä, vastausaika pe 27.11.2026 klo 12.00 asti",
                        "Omatyöntekijäisyys näkyväksi, vastausaika pe 27.11.2026 klo 12.00 asti");
        assertThat(Shown.text(office.talk.said("sulje ennakkotehtävä").by(Organisers.VEERA)))
                .startsWith("Sinulla ei ole nyt sellaista ennakkotehtävää.");
    }

    @Test
    void shows_reminders_as_a_number() {
        office.talk.turn(Duration.ofDays(1));
        office.talk.bean(PreTaskUpkeep.class).remind();

        assertThat(Shown.text(office.say("kuinka moni on vastannut?"))).contains("Muistutuksia lähetetty 8.");
    }

    /** Everything that is asked, with the first thing that there is to choose. */
    private void answers(Writer writer) {
        Scope scope = writer.whose().scope();
        Map<String, String> answers = office.latest().pack().questions(scope).stream()
                .flatMap(it -> it.items().stream().map(item -> Map.entry(item.key(), answer(it))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Sheets sheets = office.talk.bean(Sheets.class);
        office.talk.inTransaction(() -> sheets.save(task.id(), writer, new Fill(1, 0, answers, false)));
        office.talk.inTransaction(() -> sheets.submit(task.id(), writer, 1, 1, true, false));
    }

    private static String answer(Question question) {
        return question.fold(
                words -> "Vastaus",
                one -> one.options().get(0).key(),
                any -> any.options().get(0).key(),
                number -> number.options().get(0).key(),
                scale -> "3",
                day -> "2026-12-01");
    }

    private String sheetOf(WorkerId worker, String item) {
        return office.talk
                .bean(Sheets.class)
                .read(task.id(), Writer.ofOwn(worker))
                .orElseThrow()
                .text(item);
    }

    private void showProgress() {
        office.talk.bean(PreTaskUpkeep.class).showProgress();
    }
}
