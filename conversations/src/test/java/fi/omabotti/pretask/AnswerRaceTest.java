package fi.omabotti.pretask;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.pretask.Outcome.Kept;
import fi.omabotti.pretask.Outcome.Overtaken;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Many at once, in threads. */
@OnEveryStore
class AnswerRaceTest {

    private static final int COLLEAGUES = 20;
    private static final int DEVICES = 3;

    private final TestStore store;

    AnswerRaceTest(TestStore store) {
        this.store = store;
    }

    @Test
    void of_two_devices_one_writes_and_the_other_is_told() throws Exception {
        try (Workshop workshop = new Workshop(store, COLLEAGUES)) {
            List<Callable<Outcome>> saves = new ArrayList<>();
            for (int i = 0; i < COLLEAGUES; i++) {
                Writer writer = workshop.own(i);
                for (int device = 0; device < DEVICES; device++) {
                    Map<String, String> words = Map.of("words", "Laite " + device, "class", "few");
                    saves.add(() -> workshop.save(writer, 0, words));
                }
            }

            List<Outcome> outcomes = atOnce(saves);

            assertThat(outcomes).filteredOn(Kept.class::isInstance).hasSize(COLLEAGUES);
            assertThat(outcomes).filteredOn(Overtaken.class::isInstance).hasSize((DEVICES - 1) * COLLEAGUES);
            for (int i = 0; i < COLLEAGUES; i++) {
                String kept = workshop.sheet(workshop.own(i)).text("words");
                assertThat(outcomes.subList(i * DEVICES, (i + 1) * DEVICES))
                        .allSatisfy(it -> assertThat(
                                        it.<Sheet>fold(k -> k, o -> o, q -> null, u -> null, m -> null, w -> null)
                                                .text("words"))
                                .isEqualTo(kept));
            }
        }
    }

    @Test
    void what_is_pressed_many_times_is_handed_in_once() throws Exception {
        try (Workshop workshop = new Workshop(store, COLLEAGUES)) {
            List<Callable<Outcome>> presses = new ArrayList<>();
            for (int i = 0; i < COLLEAGUES; i++) {
                Writer writer = workshop.own(i);
                workshop.save(writer, Map.of("class", "few"));
                for (int device = 0; device < DEVICES; device++) {
                    presses.add(() -> workshop.submit(writer, 1));
                }
            }

            List<Outcome> outcomes = atOnce(presses);

            assertThat(outcomes).allMatch(Kept.class::isInstance);
            assertThat(workshop.answered()).hasSize(COLLEAGUES);
            assertThat(workshop.sheet(workshop.own(0)).revision()).isEqualTo(2);
        }
    }

    @Test
    void scribes_who_go_on_from_what_they_see_lose_nothing_of_each_other() throws Exception {
        try (Workshop workshop = new Workshop(store, COLLEAGUES)) {
            List<Callable<Integer>> scribes = new ArrayList<>();
            for (int i = 0; i < COLLEAGUES; i += 2) {
                Writer scribe = Writer.ofTeam(workshop.colleagues.get(i), workshop.elderly);
                String line = "Rivi " + i + ".";
                scribes.add(() -> addLine(workshop, scribe, line));
            }

            atOnce(scribes);

            String habit = workshop.sheet(Writer.ofTeam(workshop.colleagues.get(0), workshop.elderly))
                    .text("habit");
            for (int i = 0; i < COLLEAGUES; i += 2) {
                assertThat(habit).containsOnlyOnce("Rivi " + i + ".");
            }
        }
    }

    @Test
    void nothing_is_taken_after_the_answers_were_frozen_and_nothing_is_lost_that_was() throws Exception {
        try (Workshop workshop = new Workshop(store, COLLEAGUES)) {
            List<Callable<Boolean>> presses = new ArrayList<>();
            for (int i = 0; i < COLLEAGUES; i++) {
                Writer writer = workshop.own(i);
                workshop.save(writer, Map.of("class", "few"));
                presses.add(() -> workshop.submit(writer, 1) instanceof Kept);
                if (i == COLLEAGUES / 2) {
                    presses.add(() -> !workshop.freeze());
                }
            }

            List<Boolean> kept = atOnce(presses);

            assertThat(workshop.answered())
                    .hasSize((int) kept.stream().filter(it -> it).count());
            assertThat(workshop.now().state()).isEqualTo(PreTaskState.FROZEN);
        }
    }

    private static int addLine(Workshop workshop, Writer scribe, String line) {
        for (int tries = 1; ; tries++) {
            Sheet seen = workshop.sheet(scribe);
            Map<String, String> more = Map.of("habit", (seen.text("habit") + " " + line).strip());
            if (workshop.save(scribe, seen.revision(), more) instanceof Kept) {
                return tries;
            }
        }
    }

    private static <T> List<T> atOnce(List<Callable<T>> wishes) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(wishes.size());
        try {
            List<T> outcomes = new ArrayList<>();
            for (Future<T> outcome : threads.invokeAll(wishes)) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }
}
