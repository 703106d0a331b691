package fi.omabotti.event;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.conversation.Talk;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@OnEveryStore
class CapacityRaceTest {

    private static final int COLLEAGUES = 200;
    private static final int SEATS = 50;

    private final TestStore store;

    CapacityRaceTest(TestStore store) {
        this.store = store;
    }

    @Test
    void gives_fifty_seats_to_fifty_of_two_hundred_who_want_one_at_once() throws Exception {
        store.empty();
        try (Talk talk = new Talk(store)) {
            EventId event = announced(talk);
            List<Callable<Attempt>> wishes = new ArrayList<>();
            for (WorkerId worker : colleagues()) {
                wishes.add(
                        () -> talk.inTransaction(() -> talk.bean(SignUps.class).signUp(event, worker, true, true)));
            }

            List<Attempt> attempts = atOnce(wishes);

            assertThat(attempts).filteredOn(Attempt.SEATED::equals).hasSize(SEATS);
            assertThat(attempts).filteredOn(Attempt.WAITING::equals).hasSize(COLLEAGUES - SEATS);
            assertThat(count("state = 'SEATED'")).isEqualTo(SEATS);
            assertThat(store.jdbc()
                            .sql("select count(distinct turn) from event_sign_up")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(COLLEAGUES);
        }
    }

    @Test
    void gives_a_seat_that_became_free_to_one_of_those_who_wait() throws Exception {
        store.empty();
        try (Talk talk = new Talk(store)) {
            EventId event = announced(talk);
            List<WorkerId> colleagues = colleagues();
            SignUps signUps = talk.bean(SignUps.class);
            colleagues.forEach(it -> talk.inTransaction(() -> signUps.signUp(event, it, true, true)));
            talk.inTransaction(() -> signUps.cancel(event, colleagues.get(0)));
            talk.turn(SignUps.UNDO);

            List<List<Promoted>> promoted =
                    atOnce(Collections.nCopies(8, () -> talk.inTransaction(() -> signUps.promote(event))));

            assertThat(promoted.stream().flatMap(List::stream))
                    .extracting(Promoted::worker)
                    .containsExactly(colleagues.get(SEATS));
            assertThat(count("state = 'SEATED'")).isEqualTo(SEATS);
        }
    }

    private List<WorkerId> colleagues() {
        People people = new People(store);
        List<WorkerId> colleagues = new ArrayList<>();
        for (int i = 0; i < COLLEAGUES; i++) {
            colleagues.add(people.worker("Tiina Mäkelä" + i));
        }
        return colleagues;
    }

    private EventId announced(Talk talk) {
        WorkerId kia = new People(store).worker("Kia Kehittäjä");
        ZonedDateTime now = ZonedDateTime.now(talk.clock()).withZoneSameInstant(Events.ZONE);
        EventDetails details = new EventDetails(
                EventKind.SEMINAR,
                "Seminaari",
                "",
                now.plusDays(9),
                now.plusDays(9).plusHours(2),
                "",
                "Tervetuloa",
                SEATS,
                now.plusDays(8),
                false);
        return talk.inTransaction(() -> {
            Events events = talk.bean(Events.class);
            EventBook book = talk.bean(EventBook.class);
            EventId id = book.draft(details, kia, null, Audience.of(List.of(Audience.EVERYBODY)));
            book.announce(events.find(id).orElseThrow(), now, kia);
            return id;
        });
    }

    private static <T> List<T> atOnce(List<Callable<T>> wishes) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(wishes.size());
        try {
            List<T> attempts = new ArrayList<>();
            for (Future<T> attempt : threads.invokeAll(wishes)) {
                attempts.add(attempt.get());
            }
            return attempts;
        } finally {
            threads.shutdownNow();
        }
    }

    private int count(String which) {
        return store.jdbc()
                .sql("select count(*) from event_sign_up where " + which)
                .query(Integer.class)
                .single();
    }
}
