package fi.omabotti.answering;

import static fi.omabotti.answering.Chats.SANNA;
import static fi.omabotti.answering.Chats.TIINA;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.pretask.Workshop;
import fi.omabotti.pretask.Writer;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One answer for each team, by whoever of it is the scribe. */
@OnEveryStore
class TeamAnswerTest {

    private static final String VEERA = Workshop.name(2);

    private final Chats chats;

    TeamAnswerTest(TestStore store) {
        this.chats = new Chats(
                store, Workshop.shipped("omatyontekijaisyys-nakyvaksi").with(Workshop.shipped("tiimitehtava")));
    }

    @AfterEach
    void hangUp() {
        chats.close();
    }

    @Test
    void is_written_by_two_scribes_who_never_overwrite_each_other() {
        Reply tiinas = form(TIINA);
        Reply veeras = form(VEERA);
        assertThat(Shown.text(tiinas)).contains("Tiimin vastaus on luottamuksellinen", "Sivu 1/3");

        chats.press(tiinas, "Tallenna ja jatka", Map.of("q-polku-nimetaan", "Arvioinnissa."), TIINA);
        Reply lost = chats.press(veeras, "Tallenna ja jatka", Map.of("q-polku-nimetaan", "Myöhemmin."), VEERA);

        assertThat(Shown.text(lost))
                .startsWith("Toinen kirjuri on muuttanut vastausta")
                .contains("Nyt tallessa: Arvioinnissa.");
        chats.press(lost, "Tallenna ja jatka", Map.of("q-polku-nimetaan", "Arvioinnissa tai myöhemmin."), VEERA);
        assertThat(teams()).isEqualTo("Arvioinnissa tai myöhemmin.");
        assertThat(Shown.text(chats.say("ryhmätehtävä", SANNA))).contains("Kysymyksiä on 6.");
        assertThat(chats.workshop.sheet(chats.workshop.own(0)).isEmpty()).isTrue();
    }

    @Test
    void is_not_deleted_by_one_of_them() {
        Reply form = form(TIINA);
        chats.press(form, "Tallenna ja jatka", Map.of("q-polku-nimetaan", "Arvioinnissa."), TIINA);

        Reply status = chats.say("tiimin tehtävä", VEERA);

        assertThat(status.choices()).extracting(Choice::label).doesNotContain("Poista vastaus", "En osallistu");
        Choice forged = AnswerButton.DELETED.choice(
                "", Map.of("task", Long.toString(chats.workshop.task.value()), "part", "team"));
        chats.workshop.talk.pressed(forged).by(VEERA);
        assertThat(teams()).isEqualTo("Arvioinnissa.");
    }

    private Reply form(String name) {
        return chats.press(chats.say("ryhmätehtävä", name), "Aloita", name);
    }

    private String teams() {
        return chats.workshop
                .sheet(Writer.ofTeam(chats.workshop.colleagues.get(0), chats.workshop.elderly))
                .text("polku-nimetaan");
    }
}
