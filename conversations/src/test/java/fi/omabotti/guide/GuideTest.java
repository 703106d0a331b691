package fi.omabotti.guide;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnEveryStore
class GuideTest {

    private final TestStore store;
    private Talk talk;

    GuideTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void one_worker() {
        store.empty();
        talk = new Talk(store);
        new People(store).worker("Tiina Mäkelä");
    }

    @AfterEach
    void hang_up() {
        talk.close();
    }

    @Test
    void says_first_what_is_needed_most_and_each_thing_once() {
        assertThat(Shown.text(talk.said("ohje").by("Tiina Mäkelä")).lines())
                .containsExactly(
                        "Voit kysyä esimerkiksi:",
                        "”Kuka on Matti Virtasen omatyöntekijä?”",
                        "”Kuka tuuraa Tiinaa?”",
                        "”Mitä minulta puuttuu?”",
                        "”Milloin on seminaari?”",
                        "Asiakasta koskevat haut kirjataan lokiin.");
    }

    @Test
    void greets_who_has_just_got_the_bot_and_a_team_without_a_word_about_anybody() {
        assertThat(Shown.text(talk.welcomed("Tiina Mäkelä")))
                .startsWith("Hei, olen Omabotti\nKerron, kuka on asiakkaan omatyöntekijä")
                .contains("Näet vain tiedot, joihin sinulla on oikeus.");
        assertThat(Shown.text(talk.introducedToATeam()))
                .startsWith("Hei, olen Omabotti. Kun mainitset minut, vastaan täällä")
                .doesNotContain("Tiina");
    }

    @Test
    void answers_in_swedish_to_a_swedish_cry_for_help() {
        assertThat(Shown.text(talk.said("hej, hjälp").by("Tiina Mäkelä")))
                .startsWith("Du kan till exempel fråga:\n”Vem är Matti Virtanens egna kontaktperson?”");
    }

    @Test
    void adds_what_a_role_brings_and_tells_it_to_nobody_else() {
        Predicate<String> officers = line -> line.contains("Lokiraportti");

        assertThat(Shown.text(talk.said("ohje").by("Tiina Mäkelä")).lines()).noneMatch(officers);
        assertThat(everything()).noneMatch(officers);

        become("LOG_OFFICER");

        assertThat(Shown.text(talk.said("ohje").by("Tiina Mäkelä")))
                .contains("Tehtävässäsi voit lisäksi kirjoittaa:\n")
                .contains("”Lokiraportti 000123”");
        assertThat(everything()).anyMatch(officers);
    }

    @Test
    void shows_all_that_can_be_asked_behind_one_button_and_nothing_twice() {
        assertThat(everything())
                .contains("”Omat asiakkaani”", "”Olen poissa to–pe, sijainen Maija Laine”")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Millainen sää huomenna on?", "moi", "kiitos", "asdf", "hej", "tack", "hello", "thanks", "ohje"})
    void always_has_two_or_three_ways_on(String text) {
        Reply reply = talk.said(text).by("Tiina Mäkelä");

        assertThat(reply.choices()).hasSizeBetween(3, 4);
        assertThat(reply.choices().subList(0, reply.choices().size() - 1))
                .allSatisfy(way -> assertThat(Shown.text(talk.pressed(way).by("Tiina Mäkelä")))
                        .doesNotContain("en osaa vastata")
                        .doesNotContain("kan jag inte svara")
                        .doesNotContain("cannot answer"));
    }

    @ParameterizedTest
    @CsvSource({
        "mitä multa oikein puutuu, Mitä minulta puuttuu?",
        "poikkeamien näyttö, Näytä poikkeamat",
    })
    void offers_what_is_nearest_to_what_it_did_not_understand(String text, String nearest) {
        become("SUPERVISOR");

        Reply reply = talk.said(text).by("Tiina Mäkelä");

        assertThat(reply.choices().get(0).label()).as(Shown.text(reply)).isEqualTo(nearest);
    }

    @Test
    void never_offers_an_example_with_somebody_elses_name_to_be_pressed() {
        become("SUPERVISOR");
        become("LOG_OFFICER");

        assertThat(talk.said("vaihda matille omatyönteki joku")
                        .by("Tiina Mäkelä")
                        .choices())
                .extracting(Choice::label)
                .noneMatch(label -> label.contains("Matti") || label.contains("0001"));
    }

    @Test
    void says_of_an_old_card_that_it_is_old_and_goes_on() {
        Reply gone = talk.pressed(new Choice.Pick("Jatka", "no-more", "next", Map.of()))
                .by("Tiina Mäkelä");

        assertThat(Shown.text(gone)).startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
        assertThat(gone.choices()).isNotEmpty();
        assertThat(Shown.text(talk.pressed(new Choice.Pick("Jatka", "no-more", "next", Map.of()))
                        .inChannelBy("Tiina Mäkelä")))
                .startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
    }

    @Test
    void says_in_a_channel_what_can_be_asked_there_and_that_clients_are_not_among_it() {
        Reply reply = talk.said("ohje").inChannelBy("Tiina Mäkelä");

        assertThat(Shown.text(reply))
                .startsWith("Täällä voit kysyä esimerkiksi:\n”Kuka tuuraa Tiinaa?”")
                .endsWith("vain kahdenkeskisessä keskustelussa.")
                .doesNotContain("omatyöntekijä?", "Mitä minulta puuttuu");
        assertThat(Shown.text(talk.said("kiitos").inChannelBy("Tiina Mäkelä"))).startsWith("Ole hyvä!");
        assertThat(reply.choices()).hasOnlyElementsOfType(Choice.OpenPersonalChat.class);
    }

    @Test
    @Rule("P-01")
    void echoes_nothing_in_a_channel_whatever_was_said() {
        Reply reply = talk.said("Virtasen Matti soitti taas").inChannelBy("Tiina Mäkelä");

        assertThat(Shown.text(reply)).contains("poista viestisi").doesNotContain("Virta");
        assertThat(reply.choices()).hasOnlyElementsOfType(Choice.OpenPersonalChat.class);
    }

    @Test
    @Rule({"P-02", "P-27"})
    void tells_a_stranger_nothing_but_whom_it_serves() {
        Reply reply = talk.said("Kuka on Matti Virtasen omatyöntekijä?").by("Somebody Else");

        assertThat(Shown.text(reply)).startsWith("Palvelen vain sosiaalihuollon henkilöstöä.");
        assertThat(reply.choices()).isEmpty();
    }

    @Test
    @Rule("P-23")
    void knows_nobody_any_more_at_the_next_word_after_they_left() {
        assertThat(Shown.text(talk.said("hei").by("Tiina Mäkelä"))).startsWith("Hei! Miten voin auttaa?");

        store.jdbc()
                .sql("update worker set last_day = ?")
                .param(Talk.TODAY.minusDays(1))
                .update();

        assertThat(Shown.text(talk.said("hei").by("Tiina Mäkelä"))).startsWith("Palvelen vain");
    }

    private Stream<String> everything() {
        Choice all = talk.said("moi").by("Tiina Mäkelä").choices().stream()
                .filter(choice -> choice.label().equals("Näytä kaikki aiheet"))
                .findFirst()
                .orElseThrow();
        return Shown.text(talk.pressed(all).by("Tiina Mäkelä")).lines();
    }

    private void become(String role) {
        store.jdbc()
                .sql("insert into worker_role (worker_id, role) select id, :role from worker")
                .param("role", role)
                .update();
    }
}
