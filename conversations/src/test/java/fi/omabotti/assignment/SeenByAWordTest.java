package fi.omabotti.assignment;

import static fi.omabotti.assignment.AssignmentRole.NAMED_WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.conversation.Talk;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.staff.WorkerRole;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever may see a client finds them by a word alone, and nobody else: by whatever relation. */
@OnEveryStore
class SeenByAWordTest {

    private final TestStore store;
    private final People people;
    private final Map<String, ClientId> clients = new HashMap<>();
    private Talk talk;
    private List<WorkerId> askers;

    SeenByAWordTest(TestStore store) {
        this.store = store;
        this.people = new People(store);
    }

    @BeforeEach
    void everyRelation() {
        store.empty();
        talk = new Talk(store);
        long here = people.unit("Ikäkuunto");
        long there = people.unit("Vammaispalvelut");
        WorkerId tiina = people.worker("Tiina Mäkelä", here);
        WorkerId flagged = people.worker("Outi Salmi", here);
        WorkerId supervisor = people.worker("Eeva Aho");
        WorkerId adviceDesk = people.worker("Jukka Niemi");
        people.gives(flagged, WorkerRole.NON_DISCLOSURE);
        people.supervises(supervisor, here);
        askers = List.of(tiina, flagged, supervisor, adviceDesk);

        client("Karhunen").in(here, "IAK");
        client("Susinen").in(there, "VAMMA");
        client("Kettula").in(here, "IAK").in(there, "VAMMA");
        client("Hirvinen").until(here, "IAK", Talk.TODAY);
        client("Jänisvaara").until(here, "IAK", Talk.TODAY.plusDays(1));
        client("Ilveskoski").in(here, "IAK").withNonDisclosureOrder();
        client("Ahmala").in(there, "VAMMA").has(NAMED_WORKER, tiina, there, "VAMMA");
        client("Majavanen").has(NAMED_WORKER, adviceDesk, there, "VAMMA").withNonDisclosureOrder();
        client("Saukkonen").has(NAMED_WORKER, flagged, there, "VAMMA", adviceDesk, Talk.TODAY);
        client("Näätälä").has(NAMED_WORKER, flagged, there, "VAMMA", adviceDesk, Talk.TODAY.minusDays(1));
        client("Mäyränen").in(here, "IAK").has(NAMED_WORKER, tiina, here, "IAK");
        people.recuses(tiina, "Mäyränen");
        people.recuses(supervisor, "Karhunen");
    }

    @AfterEach
    void hangUp() {
        talk.close();
    }

    /** Numbered by the family name. */
    private People.Client client(String familyName) {
        People.Client client = people.client(familyName, "Aino", familyName);
        clients.put(familyName, client.id());
        return client;
    }

    @Test
    void just_those_whom_the_button_would_show() {
        for (WorkerId asker : askers) {
            Searching search = Searching.in(talk, asker);
            clients.forEach((name, id) -> {
                boolean seen = search.search().known(id, search.looker()).isPresent();
                assertThat(search.numbers(name))
                        .as("%s by %s", name, asker)
                        .isEqualTo(seen ? List.of(name) : List.of());
            });
        }
    }

    @Test
    void as_many_as_there_are() {
        for (WorkerId asker : askers) {
            Searching search = Searching.in(talk, asker);
            long seen = clients.values().stream()
                    .filter(id -> search.search().known(id, search.looker()).isPresent())
                    .count();
            assertThat(search.named("Ainon").total()).as("by %s", asker).isEqualTo((int) seen);
            assertThat(seen).as("by %s", asker).isBetween(1L, clients.size() - 1L);
        }
    }
}
