package fi.omabotti.audit;

import static fi.omabotti.assignment.AssignmentRole.NAMED_WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Talk;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ten thousand things that staff do at random, half of them on each database: as many lines as there were looks. */
@OnEveryStore
@Rule({"P-14", "V-10"})
class EveryCallLeavesALineTest {

    /** Fewer on a second JDK: what is counted does not depend on it. */
    private static final int CALLS = Integer.getInteger("test.calls", 5_000);

    private static final int CLIENTS = 40;
    private static final List<String> STAFF = List.of("Tiina Mäkelä", "Outi Salmi", "Jukka Niemi", "Ville Vaara");

    /** What a button does to the trail: whether it is a look of its own. */
    private static final Map<String, Integer> LINES = Map.ofEntries(
            Map.entry("tell", 1),
            Map.entry("none", 0),
            Map.entry("again", 0),
            Map.entry("reason", 0),
            Map.entry("because", 1),
            Map.entry("hide", 1));

    private final TestStore store;
    private final People people;
    private final Random random = new Random(20261122);
    private final List<Choice.Pick> buttons = new ArrayList<>();
    private Talk talk;

    EveryCallLeavesALineTest(TestStore store) {
        this.store = store;
        this.people = new People(store);
    }

    @BeforeEach
    void fortyClientsInTwoUnits() {
        store.empty();
        talk = new Talk(store, Map.of("omabotti.lookups.per-hour", 0, "omabotti.lookups.per-day", 0));
        List<Long> units = List.of(people.unit("Ikäkuunto"), people.unit("Vammaispalvelut"));
        List<WorkerId> workers = new ArrayList<>();
        for (int i = 0; i < STAFF.size(); i++) {
            workers.add(people.worker(STAFF.get(i), units.get(i % 2)));
        }
        for (int i = 0; i < CLIENTS; i++) {
            People.Client client = people.client(number(i), "Matti", "Virtanen" + (i % 8 == 0 ? "" : letter(i)))
                    .in(units.get(i % 2), "IAK")
                    .has(NAMED_WORKER, workers.get(i % 4), units.get(i % 2), "IAK");
            if (i % 5 == 0) {
                client.withNonDisclosureOrder();
            }
        }
    }

    @AfterEach
    void hangUp() {
        talk.close();
    }

    @Test
    void has_as_many_lines_as_there_were_looks() {
        int looks = 0;
        for (int call = 0; call < CALLS; call++) {
            String asker = STAFF.get(random.nextInt(STAFF.size()));
            looks += buttons.isEmpty() || random.nextInt(3) > 0 ? asks(asker) : presses(asker);
        }

        assertThat(count("audit_entry")).isEqualTo(looks);
    }

    private int asks(String asker) {
        int i = random.nextInt(CLIENTS + 10);
        String words = switch (random.nextInt(4)) {
            case 0 -> "omatt " + number(i);
            case 1 -> "kuka on Matti Virtanen" + letter(i) + " omatyöntekijä";
            case 2 -> "kuka on Matti Virtasen omatyöntekijä";
            default -> "kuka hoitaa Matti Virtanen" + letter(i) + "n asioita";
        };
        boolean inChannel = random.nextInt(20) == 0;
        Talk.Speech speech = talk.said(words);
        keepButtons(inChannel ? speech.inChannelBy(asker) : speech.by(asker));
        return 1;
    }

    /** A reason that answers no look-up is out of date, and shows and looks for nobody. */
    private int presses(String asker) {
        Choice.Pick button = buttons.get(random.nextInt(buttons.size()));
        boolean waits =
                count("pending_look_up p join worker w on w.id = p.worker_id and w.display_name = '" + asker + "'")
                        == 1;
        boolean inWords = button.values().getOrDefault("ground", "").equals("OTHER");
        keepButtons(talk.pressed(button).by(asker));
        return button.action().equals("because") && (!waits || inWords) ? 0 : LINES.getOrDefault(button.action(), 0);
    }

    private void keepButtons(Reply reply) {
        reply.choices().stream()
                .filter(Choice.Pick.class::isInstance)
                .map(Choice.Pick.class::cast)
                .filter(pick -> LINES.containsKey(pick.action()))
                .forEach(buttons::add);
        if (buttons.size() > 50) {
            buttons.subList(0, 25).clear();
        }
    }

    private long count(String table) {
        return store.jdbc()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private static String number(int i) {
        return "%06d".formatted(100 + i);
    }

    private static String letter(int i) {
        return String.valueOf((char) ('a' + i % 20));
    }
}
