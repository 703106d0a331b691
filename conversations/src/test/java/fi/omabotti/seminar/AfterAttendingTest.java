package fi.omabotti.seminar;

import static fi.omabotti.seminar.County.KIA;
import static fi.omabotti.seminar.County.SANNA;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.event.EventId;
import fi.omabotti.pretask.Participants;
import fi.omabotti.pretask.PreTaskBook;
import fi.omabotti.pretask.PreTaskId;
import fi.omabotti.pretask.Workshop;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "Osallistuin" opens the pre-task that the event leads to. */
@OnEveryStore
@Rule("V-27")
class AfterAttendingTest {

    private static final String MARKED = "Kiitos! Osallistumisesi on merkitty.";

    private final County county;

    AfterAttendingTest(TestStore store) {
        this.county = new County(store, Map.of());
    }

    /** A seminar that has just begun, where Sanna has a seat. */
    @BeforeEach
    void begun() {
        county.announced(County.seminar());
        county.signsUp(SANNA, county.sanna);
        county.talk.turn(Duration.ofDays(9));
    }

    @AfterEach
    void hangUp() {
        county.close();
    }

    @Test
    void offers_the_pre_task_of_the_event_and_its_button_opens_the_form() {
        Workshop.asks(county.talk, county.sanna, event());

        Reply marked = attended();

        assertThat(Shown.text(marked))
                .isEqualTo(MARKED
                        + "\nTilaisuuteen liittyvä ennakkotehtävä odottaa sinua: Ennakkotehtävä."
                        + "\nVoit vastata su 6.12. klo 9.00 asti.");
        assertThat(marked.choices()).extracting(Choice::label).containsExactly("Avaa ennakkotehtävä");
        Reply form = county.press(marked, "Avaa ennakkotehtävä", SANNA);
        assertThat(Shown.text(form)).contains("Sivu 1/1");
        assertThat(Shown.entered(form)).containsKey("q-words");
        assertThat(attended().choices()).hasSize(1);
    }

    @Test
    void offers_nothing_of_another_event_nor_of_what_is_not_asked_of_the_one_who_was_there() {
        Workshop.asks(county.talk, county.sanna, null);
        Workshop.asks(county.talk, county.kia, event());

        Reply marked = attended();

        assertThat(Shown.text(marked)).isEqualTo(MARKED);
        assertThat(marked.choices()).isEmpty();
    }

    @Test
    void offers_nothing_that_one_takes_no_part_in() {
        PreTaskId task = Workshop.asks(county.talk, county.sanna, event());
        county.talk.inTransaction(() -> county.talk.bean(Participants.class).decline(task, county.sanna));

        assertThat(attended().choices()).isEmpty();
    }

    @Test
    void offers_nothing_that_takes_no_answers_any_more() {
        PreTaskId task = Workshop.asks(county.talk, county.sanna, event());
        county.talk.inTransaction(() -> county.talk.bean(PreTaskBook.class).close(task));

        assertThat(attended().choices()).isEmpty();
    }

    @Test
    void offers_nothing_that_was_answered() {
        Workshop.asks(county.talk, county.sanna, event());
        Reply form = county.press(attended(), "Avaa ennakkotehtävä", SANNA);
        Reply check = county.press(form, "Tallenna ja jatka", Map.of("q-class", "few"), SANNA);
        county.press(check, "Lähetä vastaus", SANNA);

        assertThat(attended().choices()).isEmpty();
    }

    @Test
    void tells_nothing_of_it_where_others_read_along_and_to_who_had_no_seat() {
        Workshop.asks(county.talk, county.sanna, event());
        Workshop.asks(county.talk, county.kia, event());
        Choice button = Button.ATTENDED.choice("", Button.of(event()));

        assertThat(county.talk.pressed(button).inChannelBy(SANNA).choices()).isEmpty();
        assertThat(county.talk.pressed(button).by(KIA).choices()).isEmpty();
    }

    private Reply attended() {
        return county.talk
                .pressed(Button.ATTENDED.choice("", Button.of(event())))
                .by(SANNA);
    }

    private EventId event() {
        return new EventId(county.store
                .jdbc()
                .sql("select max(id) from event")
                .query(Long.class)
                .single());
    }
}
