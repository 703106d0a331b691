package fi.omabotti.answering;

import static fi.omabotti.answering.Chats.TIINA;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.pretask.Workshop;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An interviewer fills in for whom they interview. */
@OnEveryStore
class InterviewTest {

    private final TestStore store;

    InterviewTest(TestStore store) {
        this.store = store;
    }

    @Test
    void is_filled_in_by_the_facilitator_on_the_sheet_of_whom_they_interview() {
        try (Chats chats = new Chats(store, Workshop.shipped("haastattelu"))) {
            Workshop workshop = chats.workshop;
            Choice open = AnswerButton.OPEN.choice(
                    "",
                    Map.of(
                            "task", Long.toString(workshop.task.value()),
                            "person", Long.toString(workshop.colleagues.get(0).value())));

            Reply begin = workshop.talk.pressed(open).by(Workshop.KIA);
            Reply page = chats.press(begin, "Aloita", Workshop.KIA);
            chats.press(page, "Tallenna ja jatka", Map.of("q-tyo", "Tapaan perheitä."), Workshop.KIA);

            assertThat(begin.choices())
                    .extracting(Choice::label)
                    .containsExactly("Aloita", "Vastaa ikkunassa", "Kuka näkee vastauksen?");
            assertThat(workshop.sheet(workshop.own(0)).text("tyo")).isEqualTo("Tapaan perheitä.");
            assertThat(workshop.sheet(workshop.own(1)).isEmpty()).isTrue();
            assertThat(Shown.text(chats.say("ennakkotehtävä", TIINA)))
                    .isEqualTo("Sinulla ei ole nyt ennakkotehtävää vastattavana.");
            assertThat(Shown.text(workshop.talk.pressed(open).by(Workshop.name(1))))
                    .startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
        }
    }
}
