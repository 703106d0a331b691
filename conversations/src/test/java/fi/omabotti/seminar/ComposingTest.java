package fi.omabotti.seminar;

import static fi.omabotti.seminar.County.KIA;
import static fi.omabotti.seminar.County.SANNA;
import static fi.omabotti.seminar.County.VEERA;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Obstacle;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Recipient.Channel;
import fi.omabotti.conversation.Recipient.Person;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnEveryStore
class ComposingTest {

    private final TestStore store;
    private County county;

    ComposingTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void aCounty() {
        county = new County(store, Map.of("omabotti.events.approval-over", 5));
    }

    @AfterEach
    void hangUp() {
        county.close();
    }

    @Test
    void shows_a_form_then_what_recipients_will_see_and_who_they_are() {
        county.talk.broadcasts().cannotReach(new Person(county.tiina), Obstacle.NOT_INSTALLED);

        Reply preview = county.written(County.seminar());

        assertThat(Shown.text(preview))
                .startsWith(
                        "Esikatselu: näin vastaanottajat näkevät kutsun.\nKehittämisseminaari\nto 3.12.2026 klo 9.00–11.00")
                .contains("\nVanha, toimiva ja näkyvä omatyöntekijäisyys\nLaji: Seminaari\n")
                .contains("Lähtee 3 henkilölle ja 1 kanavaan; 1 henkilöä ei tavoiteta: sovellus puuttuu (1).");
        assertThat(preview.choices())
                .extracting(Choice::label)
                .containsExactly("Lähetä nyt", "Lähetä testi itselleni", "Ajasta lähetys", "Muokkaa", "Hylkää luonnos");
        assertThat(county.talk.broadcasts().messages()).isEmpty();
    }

    @Test
    void asks_at_once_for_what_every_event_needs_and_for_the_rest_behind_a_button() {
        Reply form = county.form();
        Map<String, String> wrong = County.seminar("seats", "monta");
        wrong.put("title-sv", "");
        Reply again = county.written(wrong);

        assertThat(form.parts().stream().filter(Part.Field.class::isInstance).map(part -> ((Part.Field) part).name()))
                .containsExactly("kind", "title-fi", "day", "from", "to", "link", "words", "audience");
        assertThat(further(form).fields())
                .extracting(Part.Field::name)
                .containsExactly("names", "title-sv", "seats", "until", "needs", "with");
        assertThat(further(form).isOpen()).isFalse();
        assertThat(further(again).isOpen()).isTrue();
        assertThat(Shown.text(county.written(County.seminar("audience", ""))))
                .startsWith("Valitse ryhmä, jolle kutsu lähtee.");
    }

    @Test
    void counts_whoever_belongs_to_several_groups_once() {
        Map<String, String> overlapping = County.seminar("audience", "unit:" + county.unit + ",role:DEVELOPER,all");
        overlapping.put("names", "Sanna Salo, tiina.makela@esimerkki.fi");

        assertThat(Shown.text(county.written(overlapping))).contains("Lähtee 4 henkilölle.");
        assertThat(Shown.text(county.written(County.seminar("audience", "unit:" + county.unit))))
                .contains("Lähtee 2 henkilölle.");
        assertThat(Shown.text(county.written(County.seminar("audience", "channel:19:yleinen@thread.tacv2"))))
                .contains("Lähtee 1 kanavaan.");
    }

    @Test
    void sends_once_to_everybody_and_keeps_a_card_of_how_far_it_is() {
        Reply preview = county.written(County.seminar());
        county.talk.broadcasts().cannotReach(new Person(county.tiina), Obstacle.NOT_INSTALLED);

        Reply sent = county.press(preview, "Lähetä nyt", KIA);
        Reply again = county.press(preview, "Lähetä nyt", KIA);
        Reply before = status();
        county.deliver(county.announcement());

        assertThat(Shown.text(sent))
                .startsWith(
                        "Lähetetään: Kehittämisseminaari, to 3.12.2026 klo 9.00–11.00. Lähtee 3 henkilölle ja 1 kanavaan;");
        assertThat(Shown.text(again)).startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
        assertThat(Shown.text(before)).contains("Odottaa: 5\nPerillä: 0\nYhteensä: 5");
        assertThat(Shown.text(status()))
                .contains("Perillä: 4\nEi tavoiteta: 1\nYhteensä: 5\nSyyt: sovellus puuttuu (1).\nLähetys on valmis.");
        assertThat(Shown.text(
                        county.talk.broadcasts().shown(county.announcement(), new Channel("19:yleinen@thread.tacv2"))))
                .startsWith("Kehittämisseminaari");
    }

    @Test
    void says_all_that_is_wrong_at_once_and_loses_nothing() {
        Map<String, String> wrong = County.seminar();
        wrong.put("from", "11:00");
        wrong.put("to", "09:00");
        wrong.put("link", "https://teams.microsoft.com.example.org/x");
        wrong.put("seats", "monta");
        wrong.put("until", "2026-12-24");
        wrong.put("audience", "");
        wrong.put("names", "Kukaan Ei");

        Reply form = county.written(wrong);

        assertThat(Shown.text(form))
                .contains("Tilaisuus päättyisi ennen kuin se alkaa.")
                .contains("Teams-linkki ei ole Teamsin osoite.")
                .contains("Paikkojen määrä on luku")
                .contains("Viimeinen ilmoittautumispäivä on")
                .contains("En löydä henkilöstöluettelosta: Kukaan Ei.");
        assertThat(Shown.entered(form)).containsAllEntriesOf(wrong);
    }

    @Test
    void says_that_a_day_is_past_a_title_too_long_and_names_too_many_or_not_clear() {
        Map<String, String> wrong = County.seminar("day", "2026-11-23");
        wrong.put("title-sv", "x".repeat(121));
        wrong.put("names", "Outi Salmi,".repeat(51));
        county.people.worker("Outi Salmi");
        county.people.worker("Outi-Maria Salmi");
        store.jdbc()
                .sql(
                        "update worker set display_name = 'Outi Salmi', name_key = 'outi salmi' where display_name like 'Outi%'")
                .update();

        assertThat(Shown.text(county.written(wrong)))
                .contains("Alkamisaika on jo mennyt.")
                .contains("Ruotsinkielisessä otsikossa on enintään 120 merkkiä.")
                .contains("Nimeltä voi kutsua enintään 50.");
        assertThat(Shown.text(county.written(County.seminar("names", "Outi Salmi"))))
                .contains("Samannimisiä on useita: Outi Salmi. Kirjoita kirjautumisnimi.");
    }

    @Test
    void sends_nothing_to_many_where_there_is_nobody_to_approve_it() {
        people(2);
        store.jdbc()
                .sql("delete from worker_role where worker_id <> " + county.kia.value())
                .update();

        assertThat(Shown.text(county.press(county.written(County.seminar()), "Lähetä nyt", KIA)))
                .contains("eikä henkilöstöluettelossa ole toista. Mitään ei lähetetty.");
        assertThat(county.talk.broadcasts().messages()).isEmpty();
    }

    @Test
    void refuses_a_time_that_the_clocks_skip_or_have_twice() {
        Map<String, String> spring = County.seminar("day", "2027-03-28");
        spring.put("from", "03:30");
        Map<String, String> autumn = County.seminar("day", "2027-10-31");
        autumn.put("from", "03:30");
        Map<String, String> across = County.seminar("day", "2027-03-28");
        across.put("from", "02:30");
        across.put("to", "04:30");

        assertThat(Shown.text(county.written(spring))).startsWith("Kelloja siirretään silloin");
        assertThat(Shown.text(county.written(autumn))).startsWith("Kelloja siirretään silloin");
        assertThat(Shown.text(county.written(across))).contains("su 28.3.2027 klo 2.30–4.30");
        assertThat(store.jdbc()
                        .sql("select starts_at from event_version")
                        .query(OffsetDateTime.class)
                        .single())
                .isEqualTo("2027-03-28T02:30+02:00");
        assertThat(store.jdbc()
                        .sql("select ends_at from event_version")
                        .query(OffsetDateTime.class)
                        .single())
                .isEqualTo("2027-03-28T04:30+03:00");
    }

    @Test
    @Rule({"P-21", "V-01"})
    void asks_about_a_name_and_takes_no_identity_code() {
        Map<String, String> named = County.seminar("words", "Puhujana Pertti Lehto.");

        Reply doubted = county.written(named);
        Reply preview = county.press(doubted, "Tämä ei ole asiakkaan nimi", named, KIA);
        Reply code = county.written(County.seminar("words", "Asiakas 120345-901U kertoo."));

        assertThat(Shown.text(doubted)).startsWith("Teksti näyttää sisältävän henkilön nimen.");
        assertThat(Shown.text(preview)).startsWith("Esikatselu").contains("Puhujana Pertti Lehto.");
        assertThat(Shown.text(code)).startsWith("Tekstissä on henkilötunnus. Poista se.");
        assertThat(Shown.entered(code).get("words")).doesNotContain("901U");
        assertThat(code.choices()).extracting(Choice::label).containsExactly("Esikatsele");
    }

    @Test
    @Rule("V-27")
    void offers_a_copy_of_the_last_one_first_and_sends_a_test_to_oneself_alone() {
        Map<String, String> with = County.seminar("with", Long.toString(county.veera.value()));
        county.announced(with);

        Reply start = county.talk.said("uusi työpaja").by(KIA);
        Reply copy = county.press(start, "Kopioi edellinen", KIA);
        Map<String, String> values = new HashMap<>(Shown.entered(copy));
        values.put("day", "2026-12-10");
        Reply preview = county.press(copy, "Esikatsele", values, KIA);
        Reply tested = county.press(preview, "Lähetä testi itselleni", KIA);

        assertThat(start.choices()).extracting(Choice::label).startsWith("Kopioi edellinen", "Täytä lomake");
        assertThat(Shown.entered(copy))
                .containsEntry("day", "")
                .containsEntry("from", "09:00")
                .containsEntry("title-fi", "Kehittämisseminaari")
                .containsEntry("audience", "all,channel:19:yleinen@thread.tacv2")
                .containsEntry("with", Long.toString(county.veera.value()));
        assertThat(Shown.text(tested)).startsWith("Testi lähti sinulle.\nEsikatselu");
        Reply test = county.talk.sent().to(county.kia).get(0);
        assertThat(Shown.text(test)).startsWith("Testi, vain sinulle.").contains("to 10.12.2026");
        assertThat(Shown.text(county.press(test, "Ilmoittaudu", KIA)))
                .startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
        assertThat(county.talk.broadcasts().messages()).hasSize(2);
    }

    @Test
    void goes_out_at_the_time_that_was_set_on_days_when_the_clocks_change_too() {
        Map<String, String> spring = County.seminar("day", "2027-03-30");
        Reply preview = county.written(spring);

        Reply gap = schedule(preview, "2027-03-28", "03:30");
        Reply past = schedule(preview, "2026-11-23", "12:00");
        Reply after = schedule(preview, "2027-03-30", "09:00");
        Reply scheduled = schedule(preview, "2027-03-28", "04:00");

        assertThat(Shown.text(gap)).startsWith("Valitse lähetyspäivä ja -aika");
        assertThat(Shown.entered(gap)).containsEntry("send-day", "2027-03-28").containsEntry("send-time", "03:30");
        assertThat(Shown.text(past)).startsWith("Valitse lähetyspäivä ja -aika");
        assertThat(Shown.text(after)).startsWith("Kutsu lähtisi vasta, kun tilaisuus on alkanut.");
        assertThat(Shown.text(scheduled)).contains("Lähetys su 28.3.2027 klo 4.00 (Suomen aikaa).");
        // an hour after 2.00, as 3.00 was skipped
        assertThat(county.talk.broadcasts().broadcast(county.announcement()).notBefore())
                .isEqualTo(Instant.parse("2027-03-28T01:00:00Z"));
        assertThat(Shown.text(county.talk.said("milloin on seminaari").by(SANNA)))
                .isEqualTo("Tulossa ei ole seminaaria.");
    }

    @Test
    void waits_for_another_facilitator_when_it_goes_to_many() {
        people(2);
        Reply submitted = county.press(county.written(County.seminar()), "Lähetä nyt", KIA);
        Reply request = county.talk.sent().to(county.veera).get(0);

        assertThat(Shown.text(submitted)).startsWith("Odottaa toisen kehittäjän hyväksyntää: Kehittämisseminaari");
        assertThat(Shown.text(request)).startsWith("Kia Kehittäjä pyytää hyväksymään kutsun.");
        assertThat(Shown.text(county.press(request, "Hyväksy", KIA)))
                .startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
        assertThat(Shown.text(county.press(request, "Hyväksy", SANNA)))
                .startsWith("Tämän tekee tilaisuuden järjestäjä.");
        assertThat(county.talk.broadcasts().messages()).isEmpty();

        assertThat(Shown.text(county.press(request, "Hyväksy", VEERA))).startsWith("Lähetetään: Kehittämisseminaari");
        assertThat(Shown.text(county.press(request, "Älä hyväksy", VEERA)))
                .startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
        assertThat(county.talk.broadcasts().messages()).contains(county.announcement());
        assertThat(Shown.text(county.talk.sent().to(county.kia).get(0))).startsWith("Hyväksytty, kutsu lähtee");
        assertThat(events()).containsExactly("EVENT_SUBMITTED", "EVENT_COMMAND_REFUSED", "EVENT_APPROVED");
    }

    @Test
    void is_a_draft_again_when_another_facilitator_does_not_approve_it() {
        people(2);
        county.press(county.written(County.seminar()), "Lähetä nyt", KIA);

        county.press(county.talk.sent().to(county.veera).get(0), "Älä hyväksy", VEERA);
        Reply told = county.talk.sent().to(county.kia).get(0);

        assertThat(county.talk.broadcasts().messages()).isEmpty();
        assertThat(Shown.text(told)).startsWith("Ei hyväksytty, mitään ei lähetetty");
        assertThat(Shown.entered(county.press(told, "Muokkaa", KIA))).containsEntry("title-fi", "Kehittämisseminaari");
    }

    @Test
    void is_for_facilitators_in_their_own_chat_and_for_those_whose_event_it_is() {
        Reply preview = county.written(County.seminar());

        assertThat(Shown.text(county.talk.said("uusi tilaisuus").by(SANNA)))
                .startsWith("Tämän tekee tilaisuuden järjestäjä.");
        assertThat(Shown.text(county.talk.said("uusi tilaisuus").inChannelBy(KIA)))
                .isEqualTo("Tehdään tämä kahdenkeskisessä keskustelussa.");
        assertThat(Shown.text(county.press(preview, "Lähetä nyt", VEERA)))
                .startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
        assertThat(county.talk.broadcasts().messages()).isEmpty();
        assertThat(events()).containsExactly("EVENT_COMMAND_REFUSED", "EVENT_COMMAND_REFUSED", "EVENT_COMMAND_REFUSED");
    }

    @Test
    void does_not_send_what_was_rewritten_after_the_preview() {
        Reply preview = county.written(County.seminar());
        Reply form = county.press(preview, "Muokkaa", KIA);
        Reply second = county.press(form, "Esikatsele", County.seminar("title-fi", "Uusi nimi"), KIA);

        assertThat(Shown.text(county.press(preview, "Lähetä nyt", KIA)))
                .startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
        assertThat(Shown.text(county.press(second, "Lähetä nyt", KIA))).startsWith("Lähetetään: Uusi nimi");
    }

    @Test
    void throws_a_draft_away_and_sends_to_nobody_but_somebody() {
        long empty = county.people.unit("Tyhjä yksikkö");
        Reply preview = county.written(County.seminar("audience", "unit:" + empty));

        assertThat(Shown.text(county.press(preview, "Lähetä nyt", KIA)))
                .startsWith("Valitussa ryhmässä ei ole ketään.");
        assertThat(Shown.text(county.press(preview, "Hylkää luonnos", KIA))).isEqualTo("Luonnos on hylätty.");
        assertThat(Shown.text(county.press(preview, "Lähetä nyt", KIA)))
                .startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
        assertThat(store.jdbc()
                        .sql("select count(*) from event_version")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void knows_who_works_for_a_service_task_and_who_has_left() {
        store.jdbc()
                .sql(
                        "insert into unit_service_task (unit_id, service_task_id) select :unit, id from service_task where task_key = 'LAPE'")
                .param("unit", county.unit)
                .update();
        long task = store.jdbc()
                .sql("select id from service_task where task_key = 'LAPE'")
                .query(Long.class)
                .single();
        Map<String, String> values = County.seminar("audience", "task:" + task + ",role:DEVELOPER");

        assertThat(Shown.text(county.written(values))).contains("Lähtee 4 henkilölle.");
        county.people.leaves(county.tiina, Talk.TODAY);
        assertThat(Shown.text(county.written(values))).contains("Lähtee 3 henkilölle.");
    }

    @Test
    void speaks_swedish_and_english_too() {
        Reply swedish = county.talk.said("nytt evenemang").in(Language.SV).by(KIA);
        Reply english = county.talk.said("new event").in(Language.EN).by(KIA);

        assertThat(Shown.text(swedish)).startsWith("Fyll i evenemangets uppgifter.");
        assertThat(Shown.text(english)).startsWith("Fill in the details of the event.");
    }

    private Reply schedule(Reply preview, String day, String time) {
        return county.press(preview, "Ajasta lähetys", Map.of("send-day", day, "send-time", time), KIA);
    }

    private static Part.Further further(Reply form) {
        return form.parts().stream()
                .filter(Part.Further.class::isInstance)
                .map(Part.Further.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private Reply status() {
        return county.talk.broadcasts().shown(county.announcement() + "/status", new Person(county.kia));
    }

    private void people(int count) {
        for (int i = 0; i < count; i++) {
            WorkerId added = county.people.worker("Outi Salmi" + i);
            assertThat(added.value()).isPositive();
        }
        county.talk.turn(Duration.ofSeconds(1));
    }

    private List<String> events() {
        return store.jdbc()
                .sql("select event from audit_entry where event like 'EVENT_%' order by id")
                .query(String.class)
                .list();
    }
}
