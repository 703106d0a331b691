package fi.omabotti.answering;

import static fi.omabotti.answering.Chats.TIINA;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Recipient.Channel;
import fi.omabotti.conversation.Recipient.Person;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.SentList;
import fi.omabotti.conversation.Shown;
import fi.omabotti.event.Events;
import fi.omabotti.pretask.HandingOut;
import fi.omabotti.pretask.Invited;
import fi.omabotti.pretask.Plan;
import fi.omabotti.pretask.PreTaskId;
import fi.omabotti.pretask.PreTaskUpkeep;
import fi.omabotti.pretask.Workshop;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Handing out, and reminding those who are missing. The clock starts on Tuesday at nine. */
@OnEveryStore
class RemindingTest {

    private static final Channel CHANNEL = new Channel("19:ika@thread.tacv2");

    private final TestStore store;
    private Chats chats;
    private Workshop workshop;

    RemindingTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void asked() {
        chats = new Chats(store, Workshop.small("Miten menee?"));
        workshop = chats.workshop;
    }

    @AfterEach
    void hangUp() {
        chats.close();
    }

    @Test
    void hands_out_to_each_person_and_to_the_teams_channel_once() {
        PreTaskId id = handedOut(workshop.colleagues.size());
        String toPeople = "pre-task/" + id.value() + "/hand-out";
        String toTeam = "pre-task/" + id.value() + "/team/" + workshop.elderly.value();
        deliver(toPeople);
        deliver(toTeam);

        assertThat(workshop.talk.<Boolean>inTransaction(
                        () -> workshop.talk.bean(HandingOut.class).handOut(id, 1)))
                .isFalse();
        Reply letter = workshop.talk.broadcasts().shown(toPeople, new Person(workshop.colleagues.get(0)));
        assertThat(Shown.text(letter))
                .contains("Ennakkotehtävä", "Voit vastata pe 27.11. klo 9.00 asti.", "ei anonyymi", "Kolme kysymystä.");
        assertThat(letter.choices())
                .extracting(Choice::label)
                .containsExactly(
                        "Aloita", "Vastaa ikkunassa", "En osallistu", "Olen poissa …", "Kuka näkee vastauksen?");
        assertThat(Shown.text(chats.press(letter, "Aloita", TIINA))).contains("Sivu 1/1");
        Reply card = workshop.talk.broadcasts().shown(toTeam, CHANNEL);
        assertThat(Shown.text(card)).contains("ei ole vielä lähetetty").doesNotContain("Tiina");
        assertThat(workshop.talk.broadcasts().broadcast(toPeople).notBefore())
                .isEqualTo(workshop.talk.clock().instant());
    }

    @Test
    void hands_out_to_who_is_added_and_to_nobody_twice() {
        PreTaskId id = handedOut(1);
        String toPeople = "pre-task/" + id.value() + "/hand-out";
        deliver(toPeople);

        workshop.talk.inTransaction(() -> {
            workshop.participants().add(id, List.of(new Invited(workshop.colleagues.get(1), workshop.families)));
            workshop.talk.bean(HandingOut.class).handOutToNewOnes(id);
            return true;
        });
        deliver(toPeople);

        for (int i = 0; i < 2; i++) {
            assertThat(workshop.talk.broadcasts().times(toPeople, new Person(workshop.colleagues.get(i))))
                    .isOne();
        }
    }

    /** Due on Wednesday at noon: two working days before it was Monday, which has passed. */
    @Test
    @Rule("V-23")
    void reminds_those_who_are_missing_on_the_morning_of_the_due_day_in_working_hours() {
        workshop.save(workshop.own(1), Map.of("class", "few"));
        workshop.submit(workshop.own(1));
        remind();
        assertThat(reminded(0)).isEmpty();

        workshop.talk.turn(Duration.ofHours(23).plusMinutes(29));
        remind();
        assertThat(reminded(0)).isEmpty();
        workshop.talk.turn(Duration.ofMinutes(1));
        remind();
        remind();

        assertThat(reminded(0)).hasSize(1);
        assertThat(reminded(1)).isEmpty();
        Reply reminder = reminded(0).get(0);
        assertThat(Shown.text(reminder))
                .startsWith("Ennakkotehtäväsi on vielä kesken. Vastausaika päättyy 25.11.2026 klo 12.00.");
        assertThat(reminder.choices()).extracting(Choice::label).containsExactly("Jatka", "En osallistu");
        assertThat(Shown.text(chats.press(reminder, "Jatka", TIINA))).contains("Sivu 1/1");

        workshop.talk.turn(Duration.ofHours(4));
        remind();
        assertThat(reminded(2)).hasSize(1);
    }

    @Test
    void reminds_nobody_who_takes_no_part_or_is_away() {
        chats.say("en osallistu", TIINA);
        workshop.talk.inTransaction(() ->
                workshop.participants().away(workshop.task, workshop.colleagues.get(1), LocalDate.of(2026, 11, 25)));
        workshop.talk.turn(Duration.ofDays(1));

        remind();

        assertThat(reminded(0)).isEmpty();
        assertThat(reminded(1)).isEmpty();
        assertThat(reminded(2)).hasSize(1);
    }

    /** Two working days before Monday 7 December is Thursday; Sunday the 6th is Independence Day. */
    @Test
    void counts_working_days_and_reminds_three_times_at_most() {
        dueAt(ZonedDateTime.of(2026, 12, 7, 12, 0, 0, 0, Events.ZONE));
        for (int day = 0; day < 14; day++) {
            remind();
            workshop.talk.turn(Duration.ofDays(1));
        }
        // the clock is at Tuesday 8 December, 9.00
        assertThat(reminded(0)).hasSize(2);

        for (int week = 1; week <= 2; week++) {
            dueAt(ZonedDateTime.of(2026, 12, 7 + 7 * week, 12, 0, 0, 0, Events.ZONE));
            for (int day = 0; day < 7; day++) {
                remind();
                workshop.talk.turn(Duration.ofDays(1));
            }
        }
        assertThat(reminded(0)).hasSize(3);
    }

    private void dueAt(ZonedDateTime due) {
        workshop.talk.inTransaction(() -> workshop.book()
                .reschedule(
                        workshop.task, new Plan(workshop.now().plan().opensAt(), due, due.plusDays(1), null, null)));
    }

    /** Another one, to the first so many, of two teams. */
    private PreTaskId handedOut(int people) {
        return workshop.talk.inTransaction(() -> {
            PreTaskId id = workshop.book()
                    .draft(Workshop.small("Miten menee?"), Workshop.plan(workshop.talk), workshop.kia, null);
            workshop.participants()
                    .replace(
                            id,
                            workshop.colleagues.subList(0, people).stream()
                                    .map(it -> new Invited(it, workshop.teamOf(it)))
                                    .toList());
            workshop.participants().tellIn(id, workshop.elderly, CHANNEL.id());
            workshop.talk.bean(HandingOut.class).handOut(id, 1);
            return id;
        });
    }

    private void deliver(String message) {
        workshop.talk.inTransaction(() -> {
            workshop.talk.broadcasts().deliver(message);
            return true;
        });
    }

    private void remind() {
        workshop.talk.bean(PreTaskUpkeep.class).remind();
    }

    private List<Reply> reminded(int number) {
        SentList sent = workshop.talk.sent();
        return sent.to(workshop.colleagues.get(number));
    }
}
