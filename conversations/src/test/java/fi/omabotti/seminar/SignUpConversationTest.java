package fi.omabotti.seminar;

import static fi.omabotti.seminar.County.SANNA;
import static fi.omabotti.seminar.County.TIINA;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Recipient.Channel;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Secrecy;
import fi.omabotti.conversation.Shown;
import fi.omabotti.event.EventUpkeep;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** D11, and what lies beside it. */
@OnEveryStore
class SignUpConversationTest {

    private final TestStore store;
    private County county;

    SignUpConversationTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void aCounty() {
        county = new County(store, Map.of());
    }

    @AfterEach
    void hangUp() {
        county.close();
    }

    @Test
    void lets_a_colleague_wait_and_tells_of_a_seat_that_became_free() {
        Map<String, String> workshop = County.seminar("kind", "WORKSHOP");
        workshop.put("title-fi", "Työpaja");
        workshop.put("seats", "1");
        county.announced(workshop);
        Reply taken = county.signsUp(SANNA, county.sanna);

        Reply full = county.talk.said("ilmota mut työpajaan").by(TIINA);
        Reply waits = county.press(full, "Kyllä", TIINA);
        county.talk.turn(Duration.ofDays(2));
        county.press(taken, "Peru", SANNA);
        county.talk.turn(Duration.ofMinutes(2).minusSeconds(1));
        promote();
        assertThat(county.talk.sent().to(county.tiina)).isEmpty();
        county.talk.turn(Duration.ofSeconds(1));
        promote();
        promote();

        assertThat(Shown.text(full)).isEqualTo("Tilaisuus on täynnä. Haluatko jonoon?");
        assertThat(full.choices()).extracting(Choice::label).containsExactly("Kyllä", "En");
        assertThat(Shown.text(waits))
                .endsWith("Tilaisuus on täynnä. Olet jonossa sijalla 1. Sinulla ei vielä ole paikkaa.");
        assertThat(county.talk.sent().to(county.tiina)).hasSize(1);
        Reply promoted = county.talk.sent().to(county.tiina).get(0);
        assertThat(Shown.text(promoted))
                .isEqualTo("Sinulle vapautui paikka: Työpaja, to 3.12.2026 klo 9.00–11.00. Olet nyt ilmoittautunut."
                        + " Jos et pääse, peru paikkasi.");
        assertThat(promoted.choices()).extracting(Choice::label).containsExactly("Lisää kalenteriin", "Peru");
        Reply left = county.press(promoted, "Peru", TIINA);
        assertThat(Shown.text(left)).startsWith("Ilmoittautumisesi on peruttu.");
        assertThat(left.choices()).extracting(Choice::label).containsExactly("Kumoa");
    }

    @Test
    void gives_a_seat_back_that_was_cancelled_by_thumb_but_not_after_two_minutes() {
        county.announced(County.seminar("seats", "1"));
        Reply left = county.press(county.signsUp(SANNA, county.sanna), "Peru", SANNA);
        assertThat(Shown.text(county.press(county.cardOf(county.tiina), "Ilmoittaudu", TIINA)))
                .isEqualTo("Tilaisuus on täynnä. Haluatko jonoon?");

        // the announcement was pressed: what is drawn over the answer must not take the undo away
        assertThat(Shown.text(county.cardOf(county.sanna))).isEqualTo(Shown.text(left));
        assertThat(Shown.text(county.press(county.cardOf(county.sanna), "Kumoa", SANNA)))
                .contains("Olet ilmoittautunut.");
        assertThat(Shown.text(county.press(left, "Kumoa", SANNA))).contains("Olet ilmoittautunut.");

        county.press(county.cardOf(county.sanna), "Peru", SANNA);
        county.talk.turn(Duration.ofMinutes(2));
        assertThat(Shown.text(county.press(left, "Kumoa", SANNA)))
                .isEqualTo("Perumista ei voi enää kumota. Voit ilmoittautua uudelleen.");
        assertThat(Shown.text(county.signsUp(TIINA, county.tiina))).contains("Olet ilmoittautunut.");
    }

    @Test
    void tells_whoever_is_promoted_twice_twice() {
        county.announced(County.seminar("seats", "1"));
        Reply sannas = county.signsUp(SANNA, county.sanna);
        Reply waits = county.press(county.signsUp(TIINA, county.tiina), "Kyllä", TIINA);
        county.press(waits, "Peru", TIINA);
        county.talk.turn(Duration.ofMinutes(3));
        county.press(county.signsUp(TIINA, county.tiina), "Kyllä", TIINA);
        county.press(sannas, "Peru", SANNA);
        county.talk.turn(Duration.ofMinutes(3));
        promote();
        county.press(county.talk.sent().to(county.tiina).get(0), "Peru", TIINA);
        county.talk.turn(Duration.ofMinutes(3));
        sannas = county.signsUp(SANNA, county.sanna);
        county.press(county.signsUp(TIINA, county.tiina), "Kyllä", TIINA);
        county.press(sannas, "Peru", SANNA);
        county.talk.turn(Duration.ofMinutes(3));
        promote();

        assertThat(county.talk.sent().to(county.tiina)).hasSize(2);
    }

    @Test
    void signs_up_in_the_card_and_shows_the_own_state_there_alone() {
        county.announced(County.seminar());

        Reply announced = county.cardOf(county.sanna);
        Reply own = county.press(announced, "Ilmoittaudu", SANNA);
        county.press(announced, "Ilmoittaudu", SANNA);

        assertThat(Shown.text(own)).isEqualTo("Kehittämisseminaari\nto 3.12.2026 klo 9.00–11.00\nOlet ilmoittautunut.");
        assertThat(own.choices())
                .extracting(Choice::label)
                .containsExactly("Lisää kalenteriin", "Avaa Teams-tilaisuus", "Peru");
        assertThat(Shown.text(county.cardOf(county.sanna))).isEqualTo(Shown.text(own));
        assertThat(Shown.text(county.cardOf(county.tiina))).doesNotContain("ilmoittautunut.");
        assertThat(store.jdbc()
                        .sql("select count(*) from event_sign_up")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void stays_neutral_in_a_channel_and_answers_in_private() {
        county.announced(County.seminar());
        Reply inChannel = county.talk.broadcasts().shown(county.announcement(), new Channel("19:yleinen@thread.tacv2"));

        Reply answer =
                county.talk.pressed(County.button(inChannel, "Ilmoittaudu")).inChannelBy(SANNA);

        assertThat(Shown.text(answer)).contains("kahdenkeskisessä").doesNotContain("ilmoittautunut.");
        assertThat(Shown.text(county.talk.sent().to(county.sanna).get(0))).contains("Olet ilmoittautunut.");
        assertThat(Shown.text(
                        county.talk.broadcasts().shown(county.announcement(), new Channel("19:yleinen@thread.tacv2"))))
                .isEqualTo(Shown.text(inChannel));
        assertThat(Shown.text(county.talk.said("peru ilmoittautumiseni").inChannelBy(SANNA)))
                .isEqualTo("Tehdään tämä kahdenkeskisessä keskustelussa.");
    }

    @Test
    void takes_no_sign_up_after_the_deadline_but_a_cancellation() {
        county.announced(County.seminar("until", "2026-11-27"));
        Reply own = county.signsUp(SANNA, county.sanna);
        // 24.11. at 9.00; to 27.11. at 23.59
        county.talk.turn(Duration.ofDays(3).plusHours(14).plusMinutes(59));

        assertThat(Shown.text(county.signsUp(TIINA, county.tiina)))
                .isEqualTo("Ilmoittautuminen on päättynyt. Mitään ei muutettu.");
        assertThat(Shown.text(county.press(own, "Peru", SANNA))).startsWith("Ilmoittautumisesi on peruttu.");
    }

    @Test
    void answers_what_is_asked_in_words() {
        county.announced(County.seminar("seats", "20"));

        assertThat(says("Milloin on sosiaalityön kehittämisseminaari?")).contains("to 3.12.2026 klo 9.00–11.00");
        assertThat(says("missä se seminaari on, teamsissako")).contains("to 3.12.2026");
        assertThat(says("onko tilaa?"))
                .isEqualTo("Paikkoja on vapaana 20: Kehittämisseminaari, to 3.12.2026 klo 9.00–11.00.");
        assertThat(says("peru ilmoittautumiseni")).isEqualTo("Et ole ilmoittautunut mihinkään tulevaan tilaisuuteen.");
        assertThat(says("Miten ilmoittaudun seminaariin?"))
                .isEqualTo("Ilmoittaudutko? Kehittämisseminaari, to 3.12.2026 klo 9.00–11.00.");
        Reply ask = county.talk.said("ilmota mut semmaan").by(SANNA);
        county.press(ask, "Ilmoittaudu", SANNA);
        assertThat(says("peru ilmottautumiseni")).startsWith("Ilmoittautumisesi on peruttu.");
        assertThat(Shown.text(
                        county.talk.said("När är seminariet?").in(Language.SV).by(SANNA)))
                .startsWith("Utvecklingsseminarium\ntors 3.12.2026 kl. 9.00–11.00");
        assertThat(Shown.text(
                        county.talk.said("When is the seminar?").in(Language.EN).by(SANNA)))
                .startsWith("Kehittämisseminaari\nThu 3 December 2026 at 9:00–11:00");
    }

    @Test
    void says_whether_there_is_room_whatever_was_announced() {
        county.announced(County.seminar());
        assertThat(says("onko tilaa?"))
                .isEqualTo("Paikkoja ei ole rajattu: Kehittämisseminaari, to 3.12.2026 klo 9.00–11.00.");

        county.announced(County.seminar("seats", "1"));
        store.jdbc()
                .sql("update event set state = 'CANCELLED' where id = (select min(id) from event)")
                .update();
        county.signsUp(TIINA, county.tiina);

        assertThat(says("onko tilaa?"))
                .startsWith("Tilaisuus on täynnä: Kehittämisseminaari")
                .endsWith("Vapaana 0, jonossa 0.");
    }

    @Test
    void says_which_kind_is_not_coming_up_and_what_is() {
        assertThat(says("mitä tilaisuuksia on tulossa")).isEqualTo("Tulossa ei ole tilaisuuksia.");
        assertThat(says("milloin on seminaari")).isEqualTo("Tulossa ei ole seminaaria.");
        county.announced(County.seminar());

        Reply none = county.talk.said("Milloin on työpaja?").by(SANNA);

        assertThat(Shown.text(none))
                .isEqualTo("Tulossa ei ole työpajaa, johon sinut on kutsuttu.\n"
                        + "Seuraavaksi tulossa: Kehittämisseminaari, to 3.12.2026 klo 9.00–11.00.");
        assertThat(Shown.text(county.press(none, "Näytä tilaisuus", SANNA))).startsWith("Kehittämisseminaari");
        assertThat(says("milloin on alustus")).startsWith("Tulossa ei ole orientoivaa alustusta.\nSeuraavaksi");
    }

    @Test
    void offers_the_next_event_in_the_help() {
        county.announced(County.seminar());

        Reply help = county.talk.said("apua").by(SANNA);

        assertThat(Shown.text(county.press(help, "Seuraava: Kehittämisseminaari, to 3.12.2026 klo 9.00–11.00", SANNA)))
                .startsWith("Kehittämisseminaari");
        assertThat(Shown.text(help)).contains("Milloin on seminaari?").doesNotContain("Uusi tilaisuus");
        assertThat(Shown.text(county.talk.said("apua").by(County.KIA))).contains("Uusi tilaisuus");
    }

    @Test
    void is_found_by_who_writes_a_message_and_leads_its_readers_to_their_own_chat() {
        county.announced(County.seminar());

        assertThat(county.talk.found("seminaari", SANNA).get(0).shown().choices())
                .extracting(Choice::label)
                .contains("Ilmoittaudu Omabotissa");
    }

    @Test
    void lets_a_colleague_choose_between_events() {
        county.announced(County.seminar());
        Map<String, String> orientation = County.seminar("kind", "ORIENTATION");
        orientation.put("title-fi", "Alustus");
        orientation.put("day", "2026-12-01");
        county.announced(orientation);

        assertThat(county.talk.said("mitä tilaisuuksia on tulossa").by(SANNA).choices())
                .extracting(Choice::label)
                .containsExactly(
                        "Alustus, ti 1.12.2026 klo 9.00–11.00", "Kehittämisseminaari, to 3.12.2026 klo 9.00–11.00");
        assertThat(says("milloin on alustus")).startsWith("Alustus");
    }

    @Test
    void tells_of_a_closed_event_those_only_who_are_invited() {
        Map<String, String> closed = County.seminar("kind", "FOLLOW_UP");
        closed.put("audience", "");
        closed.put("names", "Sanna Salo; veera.verso");
        county.announced(closed);

        assertThat(says("milloin on jatkotapaaminen")).startsWith("Kehittämisseminaari");
        assertThat(Shown.text(county.talk.said("milloin on jatkotapaaminen").by(TIINA)))
                .isEqualTo("Tulossa ei ole jatkotapaamista, johon sinut on kutsuttu.");
        assertThat(Shown.text(county.press(county.cardOf(county.sanna), "Ilmoittaudu", TIINA)))
                .startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
        assertThat(Shown.text(county.talk.said("milloin on jatkotapaaminen").inChannelBy(SANNA)))
                .isEqualTo("Tehdään tämä kahdenkeskisessä keskustelussa.");
    }

    @Test
    @Rule("V-21")
    void keeps_which_support_is_needed_for_the_organisers_alone_and_not_for_long() {
        county.announced(County.seminar("needs", "yes"));
        Reply own = county.signsUp(SANNA, county.sanna);

        Reply doubted = county.press(own, "Tallenna tuen tarve", Map.of("need", "Avustajani Pertti Lehto"), SANNA);
        Reply kept =
                county.press(doubted, "Tämä ei ole asiakkaan nimi", Map.of("need", "Avustajani Pertti Lehto"), SANNA);

        assertThat(Shown.text(county.press(own, "Tallenna tuen tarve", Map.of("need", "x".repeat(301)), SANNA)))
                .startsWith("Kirjoita vastaus, enintään 300 merkkiä.");
        assertThat(Shown.text(doubted)).startsWith("Teksti näyttää sisältävän henkilön nimen.");
        assertThat(Shown.entered(doubted)).containsEntry("need", "Avustajani Pertti Lehto");
        assertThat(Shown.text(kept)).startsWith("Tuen tarve on tallennettu.");
        Reply list = county.talk.said("ketkä ovat ilmoittautuneet").by(County.KIA);
        assertThat(Shown.text(list)).contains("Sanna Salo (Perhesosiaalityö) · Tuki: Avustajani Pertti Lehto");
        assertThat(list.secrecy()).isEqualTo(Secrecy.CONFIDENTIAL);
        county.talk.turn(Duration.ofDays(39).plusHours(1));
        county.talk.bean(EventUpkeep.class).forgetNeeds();
        assertThat(needs()).isOne();
        county.talk.turn(Duration.ofHours(1));
        county.talk.bean(EventUpkeep.class).forgetNeeds();
        assertThat(needs()).isZero();
    }

    @Test
    void forgets_what_somebody_needs_who_does_not_come() {
        county.announced(County.seminar("needs", "yes"));
        Reply own = county.signsUp(SANNA, county.sanna);
        county.press(own, "Tallenna tuen tarve", Map.of("need", "tulkkaus"), SANNA);
        county.press(own, "Peru", SANNA);
        county.talk.bean(EventUpkeep.class).forgetNeeds();
        assertThat(needs()).isOne();

        county.talk.turn(Duration.ofMinutes(2));
        county.talk.bean(EventUpkeep.class).forgetNeeds();

        assertThat(needs()).isZero();
    }

    private int needs() {
        return store.jdbc()
                .sql("select count(*) from event_need")
                .query(Integer.class)
                .single();
    }

    private String says(String words) {
        return Shown.text(county.talk.said(words).by(SANNA));
    }

    private void promote() {
        county.talk.bean(EventUpkeep.class).promote();
    }
}
