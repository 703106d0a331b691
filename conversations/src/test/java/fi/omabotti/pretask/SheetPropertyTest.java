package fi.omabotti.pretask;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.pretask.Outcome.Kept;
import fi.omabotti.pretask.Outcome.Overtaken;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two devices of one person do anything in any order, from forms of any age; a plain model knows what must stand there. */
@OnEveryStore
class SheetPropertyTest {

    private static final int STEPS = 120;
    private static final List<String> ITEMS = List.of("words", "class", "role.self");

    private final TestStore store;

    SheetPropertyTest(TestStore store) {
        this.store = store;
    }

    /** What should be there. */
    private static final class Model {
        private final Map<String, String> answers = new HashMap<>();
        private final Map<String, Integer> written = new HashMap<>();
        private int revision;
        private int since;
        private boolean submitted;
        private boolean late;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void no_answer_is_lost_or_doubled(long seed) {
        Random random = new Random(seed);
        Model model = new Model();
        try (Workshop workshop = new Workshop(store, 2)) {
            Writer writer = workshop.own(0);
            List<Fill> sent = new ArrayList<>();
            for (int step = 0; step < STEPS; step++) {
                int what = random.nextInt(12);
                boolean replay = what == 0 && !sent.isEmpty();
                if (what < 8) {
                    Fill fill = replay ? sent.get(random.nextInt(sent.size())) : entered(random, model);
                    sent.add(fill);
                    save(workshop, writer, model, fill, days(step));
                } else if (what < 10) {
                    submit(workshop, writer, model, random.nextInt(model.revision + 2), days(step));
                } else if (what == 10 && random.nextInt(3) == 0) {
                    workshop.delete(writer);
                    delete(model);
                }
                if (step % 20 == 19) {
                    workshop.talk.turn(Duration.ofDays(1));
                }
                isAsIn(model, workshop, writer);
            }
        }
    }

    private static int days(int step) {
        return step / 20;
    }

    /** From a form of any age, with any of the answers. */
    private static Fill entered(Random random, Model model) {
        Map<String, String> answers = new HashMap<>();
        for (String item : ITEMS) {
            if (random.nextBoolean()) {
                answers.put(item, random.nextInt(4) == 0 ? "" : any(item, random));
            }
        }
        int revision = random.nextInt(3) == 0 ? random.nextInt(model.revision + 1) : model.revision;
        return new Fill(1, revision, answers, false);
    }

    private static String any(String item, Random random) {
        return switch (item) {
            case "class" -> random.nextBoolean() ? "few" : "many";
            case "words" -> "sana " + random.nextInt(5);
            default -> Integer.toString(1 + random.nextInt(5));
        };
    }

    private static void save(Workshop workshop, Writer writer, Model model, Fill fill, int day) {
        Outcome outcome = workshop.save(writer, fill);
        if (day >= 5 || (day >= 3 && model.submitted && !model.late)) {
            assertThat(outcome).isInstanceOf(Outcome.Refused.class);
            return;
        }
        Map<String, String> changed = new HashMap<>(fill.answers());
        changed.entrySet().removeIf(it -> it.getValue().equals(model.answers.getOrDefault(it.getKey(), "")));
        boolean stale = fill.revision() < model.since
                || changed.keySet().stream().anyMatch(it -> model.written.getOrDefault(it, 0) > fill.revision());
        if (!changed.isEmpty() && stale) {
            assertThat(outcome).isInstanceOf(Overtaken.class);
        } else if (model.submitted && changed.getOrDefault("class", "few").isEmpty()) {
            assertThat(outcome).isInstanceOf(Outcome.Incomplete.class);
        } else {
            assertThat(outcome).isInstanceOf(Kept.class);
            model.revision += changed.isEmpty() ? 0 : 1;
            changed.forEach((item, text) -> {
                model.written.put(item, model.revision);
                model.answers.put(item, text);
            });
        }
    }

    private static void submit(Workshop workshop, Writer writer, Model model, int revision, int day) {
        Outcome outcome = workshop.submit(writer, revision);
        boolean open = day < 5 && (day < 3 || !model.submitted || model.late);
        boolean again = model.submitted && (revision == model.revision || revision == model.revision - 1);
        boolean complete = !model.answers.getOrDefault("class", "").isEmpty();
        if (open && (again || (revision == model.revision && complete))) {
            assertThat(outcome).isInstanceOf(Kept.class);
            if (!again) {
                model.revision++;
                model.submitted = true;
                model.late = day >= 3;
            }
        } else {
            assertThat(outcome).isNotInstanceOf(Kept.class);
        }
    }

    private static void delete(Model model) {
        if (model.answers.values().stream().anyMatch(it -> !it.isEmpty())) {
            model.answers.clear();
            model.written.clear();
            model.revision++;
            model.since = model.revision;
            model.submitted = false;
            model.late = false;
        }
    }

    private static void isAsIn(Model model, Workshop workshop, Writer writer) {
        Sheet sheet = workshop.sheet(writer);
        assertThat(sheet.revision()).isEqualTo(model.revision);
        assertThat(sheet.submitted()).isEqualTo(model.submitted);
        assertThat(sheet.late()).isEqualTo(model.late);
        ITEMS.forEach(it -> assertThat(sheet.text(it)).isEqualTo(model.answers.getOrDefault(it, "")));
        assertThat(workshop.answered()).hasSize(model.submitted ? 1 : 0);
    }
}
