package fi.omabotti.languagechoice;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnEveryStore
class LanguageConversationTest {

    private final TestStore store;
    private Talk talk;

    LanguageConversationTest(TestStore store) {
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
    void speaks_the_language_of_teams_until_another_is_chosen() {
        assertThat(answer("Milla?")).startsWith("Tähän en osaa vastata");

        assertThat(answer("puhu ruotsia")).startsWith("Från och med nu använder jag det här språket med dig: svenska.");

        assertThat(answer("Milla?")).startsWith("Det här kan jag inte svara på");
    }

    @Test
    void answers_in_the_language_of_the_question_whatever_is_chosen() {
        answer("på svenska, tack");

        assertThat(answer("Mitä minusta tallennetaan?")).startsWith("Mitä tallennan");
    }

    @ParameterizedTest
    @CsvSource({
        "suomeksi, Käytän",
        "vaihda kieli suomeksi, Käytän",
        "svenska, Från och med nu",
        "kan du tala svenska, Från och med nu",
        "in English please, From now on",
        "englanniksi, From now on",
        "byt språk till engelska, From now on",
    })
    void is_asked_for_a_language_in_any_language(String text, String answer) {
        assertThat(answer(text)).startsWith(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kieli", "språk", "language", "Vaihda kieli", "Byt språk", "Change the language"})
    void shows_the_language_and_the_others_when_none_is_named(String text) {
        assertThat(talk.said(text).by("Tiina Mäkelä").choices())
                .extracting(Choice::label)
                .containsExactly("Puhu suomea", "Tala svenska", "Speak English");
    }

    @Test
    void goes_back_to_the_language_of_teams() {
        Reply chosen = talk.said("svenska").by("Tiina Mäkelä");
        Choice back = chosen.choices().get(2);

        assertThat(back.label()).isEqualTo("Använd språket i Teams");
        assertThat(Shown.text(talk.pressed(back).in(Language.FI).by("Tiina Mäkelä")))
                .startsWith("Käytän kanssasi samaa kieltä kuin sinun Teamsisi: suomi.");
        assertThat(answer("Milla?")).startsWith("Tähän en osaa vastata");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mikä on asiakkaan asiointikieli",
                "kuka puhuu ruotsia",
                "Tiina suomeksi",
                "ruotsin kielen tulkki"
            })
    void takes_nothing_else_for_a_wish(String text) {
        assertThat(answer(text)).doesNotContain("kieltä:");
    }

    @Test
    void changes_nothing_in_a_channel_nor_for_a_forged_button() {
        assertThat(Shown.text(talk.said("svenska").inChannelBy("Tiina Mäkelä")))
                .isEqualTo("Byt språk i den enskilda chatten.");
        talk.pressed(new Choice.Pick("x", "language", "choose", Map.of("language", "DE")))
                .by("Tiina Mäkelä");
        assertThat(Shown.text(talk.pressed(new Choice.Pick("x", "language", "steal", Map.of("language", "SV")))
                        .by("Tiina Mäkelä")))
                .contains("vanhentunut");

        assertThat(store.jdbc()
                        .sql("select count(*) from chosen_language")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private String answer(String text) {
        return Shown.text(talk.said(text).by("Tiina Mäkelä"));
    }
}
