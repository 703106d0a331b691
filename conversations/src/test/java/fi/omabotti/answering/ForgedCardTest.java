package fi.omabotti.answering;

import static fi.omabotti.answering.Chats.SANNA;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.pretask.Workshop;
import fi.omabotti.pretask.Writer;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a card says comes from outside: whatever is in it, it changes nothing that is not its sender's own. */
@OnEveryStore
class ForgedCardTest {

    private static final Pattern COMMA = Pattern.compile(",\\s*");
    private static final Pattern EQUALS = Pattern.compile("=");

    private final TestStore store;
    private Chats chats;

    ForgedCardTest(TestStore store) {
        this.store = store;
    }

    /** Tiina has half an answer, and so has her team; Sanna, of another team, has none; Outi was not asked. */
    @BeforeEach
    void someAnswers() {
        chats = new Chats(store, Workshop.small("Miten menee?"));
        Workshop workshop = chats.workshop;
        workshop.people.worker("Outi Salmi");
        workshop.save(workshop.own(0), Map.of("words", "Hyvin.", "class", "few"));
        workshop.submit(workshop.own(0));
        workshop.save(Writer.ofTeam(workshop.colleagues.get(0), workshop.elderly), Map.of("habit", "Soitamme ensin."));
    }

    @AfterEach
    void hangUp() {
        chats.close();
    }

    /** TASK, TIINA and LONG stand for the task, for Tiina's id, and for very much. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Outi Salmi     | save       | task=TASK, page=1, version=1, revision=0, q-words=Minun
            Outi Salmi     | save       | task=TASK, part=team, page=1, version=1, revision=1, q-habit=Minun
            Outi Salmi     | submit     | task=TASK, version=1, revision=2
            Outi Salmi     | deleted    | task=TASK
            Outi Salmi     | decline    | task=TASK
            Kia Kehittäjä  | save       | task=TASK, person=TIINA, page=1, version=1, revision=2, q-words=Minun
            Kia Kehittäjä  | deleted    | task=TASK, person=TIINA
            Kia Kehittäjä  | page       | task=TASK, person=TIINA, page=1
            SANNA          | save       | task=TASK, person=TIINA, page=1, version=1, revision=2, q-words=Minun
            SANNA          | deleted    | task=TASK, person=TIINA
            SANNA          | submit     | task=TASK, person=TIINA, version=1, revision=2, quote=yes
            SANNA          | decline    | task=TASK, person=TIINA
            SANNA          | away-until | task=TASK, person=TIINA, until=2026-12-01
            SANNA          | take-part  | task=TASK, person=TIINA
            SANNA          | deleted    | task=TASK, part=team
            SANNA          | save       | task=TASK, page=1, version=1, revision=0, q-habit=Minun, q-nowhere=x
            SANNA          | save       | task=TASK, page=1, version=1, revision=0, q-class=LONG
            SANNA          | save       | task=TASK, page=1, version=1, revision=0, q-words=LONG
            SANNA          | save       | task=TASK, page=1, version=1, revision=0, q-class=-1, q-role_self=9
            SANNA          | save       | task=TASK, page=1, version=1, revision=7, q-words=Tulevasta
            SANNA          | save       | task=TASK, page=1, version=2, revision=0, q-words=Toisesta versiosta
            SANNA          | save       | task=TASK, page=99, version=1, revision=0, q-words=x
            SANNA          | save       | task=TASK, page=1, version=1, revision=-5, q-words=x
            SANNA          | save       | task=TASK, page=LONG, version=LONG, revision=LONG, q-words=x
            SANNA          | save       | task=999, page=1, version=1, revision=0, q-words=x
            SANNA          | save       | task=1 or 1, page=1, q-words=x
            SANNA          | save       | q-words=x
            SANNA          | submit     | task=TASK, version=1, revision=0
            SANNA          | nothing    | task=TASK
            SANNA          | away-until | task=TASK, until=9999-12-31
            """)
    void changes_nothing(String name, String action, String values) {
        String sender = name.equals("SANNA") ? SANNA : name;
        List<Map<String, Object>> before = everything();

        Reply reply = chats.workshop
                .talk
                .pressed(new Choice.Pick("", "pre-task", action, values(values)))
                .by(sender);

        assertThat(everything()).isEqualTo(before);
        assertThat(Shown.entered(reply).values()).doesNotContain("Hyvin.", "Soitamme ensin.");
        assertThat(Shown.text(reply)).doesNotContain("Hyvin.", "Soitamme ensin.");
    }

    private Map<String, String> values(String values) {
        Map<String, String> all = new HashMap<>();
        COMMA.splitAsStream(values).forEach(it -> {
            List<String> pair = EQUALS.splitAsStream(it).toList();
            all.put(
                    pair.get(0),
                    pair.get(1)
                            .replace("TASK", Long.toString(chats.workshop.task.value()))
                            .replace(
                                    "TIINA",
                                    Long.toString(
                                            chats.workshop.colleagues.get(0).value()))
                            .replace("LONG", "a".repeat(100_000)));
        });
        return all;
    }

    private List<Map<String, Object>> everything() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String table : List.of("pre_task", "pre_task_participant", "pre_task_sheet", "pre_task_answer")) {
            rows.addAll(store.jdbc()
                    .sql("select * from " + table + " order by 1, 2, 3")
                    .query()
                    .listOfRows());
        }
        return rows;
    }
}
