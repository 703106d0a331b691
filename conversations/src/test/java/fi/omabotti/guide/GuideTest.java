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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
    void offers_the_conversations_examples_when_nobody_understood() {
        Reply reply = talk.said("Millainen sää huomenna on?").by("Tiina Mäkelä");

        assertThat(Shown.text(reply))
                .startsWith("Tähän en osaa vastata.\nVoit kysyä esimerkiksi:")
                .contains("Kuka on Matti Virtasen omatyöntekijä?");
    }

    @Test
    void answers_in_swedish_to_a_swedish_greeting() {
        assertThat(Shown.text(talk.said("hej, hjälp").by("Tiina Mäkelä"))).startsWith("Du kan till exempel fråga:");
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
        assertThat(Shown.text(talk.said("hei").by("Tiina Mäkelä"))).startsWith("Hei!\nVoit kysyä");

        store.jdbc()
                .sql("update worker set last_day = ?")
                .param(Talk.TODAY.minusDays(1))
                .update();

        assertThat(Shown.text(talk.said("hei").by("Tiina Mäkelä"))).startsWith("Palvelen vain");
    }

    @Test
    void does_not_speak_of_what_is_for_others() {
        assertThat(Shown.text(talk.said("hei").by("Tiina Mäkelä"))).doesNotContain("Asiakashaut", "Lokiraportti");

        store.jdbc()
                .sql("insert into worker_role (worker_id, role) select id, 'LOG_OFFICER' from worker")
                .update();

        assertThat(Shown.text(talk.said("hei").by("Tiina Mäkelä"))).contains("Asiakashaut pois", "Lokiraportti 000123");
    }
}
