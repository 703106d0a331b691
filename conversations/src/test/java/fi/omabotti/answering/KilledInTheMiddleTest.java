package fi.omabotti.answering;

import static fi.omabotti.answering.Chats.TIINA;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.pretask.Sheet;
import fi.omabotti.pretask.Workshop;
import fi.omabotti.pretask.Writer;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.PowerCuts;
import fi.omabotti.store.PowerCuts.PowerLost;
import fi.omabotti.store.TestStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The process dies at each step of each press, and the press comes again: as Teams sends it again, or its presser does. */
@OnEveryStore
class KilledInTheMiddleTest {

    private final TestStore store;

    KilledInTheMiddleTest(TestStore store) {
        this.store = store;
    }

    /** A button of the card of the press before, and what is written beside it. */
    private record Press(String label, Map<String, String> written) {
        static Press of(String label) {
            return new Press(label, Map.of());
        }

        static Press save(String... written) {
            Map<String, String> fields = new HashMap<>();
            for (int i = 0; i < written.length; i += 2) {
                fields.put(written[i], written[i + 1]);
            }
            return new Press("Tallenna ja jatka", fields);
        }
    }

    /** All that there is of anybody's answers. */
    private record State(Sheet tiinas, Sheet teams, int sheets, int answers, int handedIn) {}

    /** What a press led to when nothing was cut. */
    private record Expected(State state, String reply) {}

    @Test
    void loses_and_doubles_no_answer_of_one_s_own() {
        goesThrough(
                "ennakkotehtävä",
                List.of(
                        Press.of("Aloita"),
                        Press.save("q-words", "Hyvin.", "q-class", ""),
                        Press.of("Jatka"),
                        Press.save("q-words", "Hyvin.", "q-class", "few", "q-role_self", "4"),
                        new Press("Lähetä vastaus", Map.of("quote", "yes")),
                        Press.of("Muokkaa vastausta"),
                        Press.save("q-words", "Paremmin.", "q-class", "few", "q-role_self", ""),
                        Press.of("Poista vastaus"),
                        Press.of("Poista vastaus")),
                List.of(0, 0, 0, 0, 1, 1, 1, 1, 0));
    }

    @Test
    void loses_and_doubles_no_answer_of_a_team() {
        goesThrough(
                "ryhmätehtävä",
                List.of(
                        Press.of("Aloita"),
                        Press.save("q-habit", "Sovimme yhdessä."),
                        Press.of("Lähetä vastaus"),
                        Press.of("Muokkaa vastausta"),
                        Press.save("q-habit", "Sovimme heti.")),
                List.of(0, 0, 1, 1, 1));
    }

    /** @param handedIn how many answers there are after each press */
    private void goesThrough(String words, List<Press> presses, List<Integer> handedIn) {
        List<Expected> expected = uncut(words, presses);
        assertThat(expected).extracting(it -> it.state().handedIn()).isEqualTo(handedIn);
        PowerCuts[] cuts = new PowerCuts[1];
        TestStore mortal = store.through(source -> cuts[0] = new PowerCuts(source));
        try (Chats chats = new Chats(mortal, Workshop.small("Miten menee?"))) {
            Reply card = chats.say(words, TIINA);
            for (int i = 0; i < presses.size(); i++) {
                card = cutEverywhere(chats, cuts[0], card, presses.get(i), expected.get(i));
            }
        }
    }

    private List<Expected> uncut(String words, List<Press> presses) {
        List<Expected> expected = new ArrayList<>();
        try (Chats chats = new Chats(store, Workshop.small("Miten menee?"))) {
            Reply card = chats.say(words, TIINA);
            for (Press press : presses) {
                card = chats.press(card, press.label(), press.written(), TIINA);
                expected.add(new Expected(state(chats.workshop), Shown.text(card)));
            }
        }
        return expected;
    }

    /** At the first step, the second, and so on, until it is done though nobody hears of it, or goes through. */
    private static Reply cutEverywhere(Chats chats, PowerCuts cuts, Reply card, Press press, Expected expected) {
        State before = state(chats.workshop);
        boolean writes = !before.equals(expected.state());
        Optional<Reply> heard = Optional.empty();
        State now = before;
        int step = 0;
        while (heard.isEmpty() && now.equals(before)) {
            step++;
            heard = heard(chats, cuts, step, card, press);
            now = state(chats.workshop);
            assertThat(now).as("cut at step %s", step).isIn(before, expected.state());
        }
        assertThat(step).isGreaterThan(3);
        assertThat(heard.isPresent()).as("was cut after it was committed").isNotEqualTo(writes);
        assertThat(now).isEqualTo(expected.state());

        Reply again = chats.press(card, press.label(), press.written(), TIINA);
        assertThat(state(chats.workshop)).isEqualTo(expected.state());
        assertThat(Shown.text(again)).isEqualTo(expected.reply());
        return again;
    }

    /** Empty when the process died before it could tell. */
    private static Optional<Reply> heard(Chats chats, PowerCuts cuts, int step, Reply card, Press press) {
        cuts.at(step);
        try {
            return Optional.of(chats.press(card, press.label(), press.written(), TIINA));
        } catch (PowerLost nobodyHeard) {
            return Optional.empty();
        } finally {
            cuts.never();
        }
    }

    private static State state(Workshop workshop) {
        return new State(
                workshop.sheet(workshop.own(0)),
                workshop.sheet(Writer.ofTeam(workshop.colleagues.get(0), workshop.elderly)),
                count(workshop, "pre_task_sheet"),
                count(workshop, "pre_task_answer"),
                workshop.answered().size());
    }

    private static int count(Workshop workshop, String table) {
        return workshop.store
                .jdbc()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
