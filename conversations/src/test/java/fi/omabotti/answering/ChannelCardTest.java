package fi.omabotti.answering;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.conversation.Recipient.Channel;
import fi.omabotti.conversation.Shown;
import fi.omabotti.pretask.HandingOut;
import fi.omabotti.pretask.PreTaskUpkeep;
import fi.omabotti.pretask.Workshop;
import fi.omabotti.pretask.Writer;
import fi.omabotti.staff.UnitId;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a channel shows of a team of five and of a team of four. */
@OnEveryStore
class ChannelCardTest {

    private static final Channel FIVE = new Channel("19:ika@thread.tacv2");
    private static final Channel FOUR = new Channel("19:perhe@thread.tacv2");

    private final Workshop workshop;

    ChannelCardTest(TestStore store) {
        this.workshop = new Workshop(store, 9);
        workshop.talk.inTransaction(() -> {
            workshop.participants().tellIn(workshop.task, workshop.elderly, FIVE.id());
            workshop.participants().tellIn(workshop.task, workshop.families, FOUR.id());
            workshop.talk.bean(HandingOut.class).handOutToNewOnes(workshop.task);
            workshop.talk.broadcasts().deliver(message(workshop.elderly));
            workshop.talk.broadcasts().deliver(message(workshop.families));
            return true;
        });
    }

    @AfterEach
    void hangUp() {
        workshop.close();
    }

    @Test
    void shows_how_many_have_answered_once_they_have_sent_it_and_no_name() {
        assertThat(shown(workshop.elderly, FIVE)).contains("0/5 on vastannut.");

        answers(workshop.own(0), Map.of("class", "few"));

        assertThat(shown(workshop.elderly, FIVE))
                .contains("1/5 on vastannut.", "Tiimin yhteistä vastausta ei ole vielä lähetetty.")
                .doesNotContain("Tiina");
    }

    @Test
    @Rule("V-22")
    void shows_the_same_of_a_team_under_five_whoever_of_them_has_answered() {
        String before = shown(workshop.families, FOUR);

        answers(workshop.own(1), Map.of("class", "few"));
        answers(workshop.own(3), Map.of("class", "many"));

        assertThat(shown(workshop.families, FOUR)).isEqualTo(before);
        assertThat(before)
                .contains("En näytä, kuinka moni on vastannut, koska tiimissä on alle viisi osallistujaa.")
                .doesNotContain("/4", "/5");
    }

    @Test
    @Rule("V-22")
    void shows_always_whether_a_small_team_has_sent_its_own_part() {
        answers(Writer.ofTeam(workshop.colleagues.get(1), workshop.families), Map.of("habit", "Sovimme yhdessä."));

        assertThat(shown(workshop.families, FOUR)).contains("Tiimin yhteinen vastaus on lähetetty.");
    }

    private void answers(Writer writer, Map<String, String> answers) {
        workshop.save(writer, answers);
        workshop.submit(writer);
    }

    private String shown(UnitId team, Channel channel) {
        workshop.talk.bean(PreTaskUpkeep.class).showProgress();
        return Shown.text(workshop.talk.broadcasts().shown(message(team), channel));
    }

    private String message(UnitId team) {
        return "pre-task/" + workshop.task.value() + "/team/" + team.value();
    }
}
