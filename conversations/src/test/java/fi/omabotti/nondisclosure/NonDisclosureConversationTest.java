package fi.omabotti.nondisclosure;

import static fi.omabotti.assignment.AssignmentRole.CHILDS_SOCIAL_WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Secrecy;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.staff.WorkerRole;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnEveryStore
@Rule({"P-08", "V-05"})
class NonDisclosureConversationTest {

    private final TestStore store;
    private final People people;
    private Talk talk;
    private long unit;
    private WorkerId leader;

    NonDisclosureConversationTest(TestStore store) {
        this.store = store;
        this.people = new People(store);
    }

    @BeforeEach
    void aSupervisorWithTheFlag() {
        store.empty();
        talk = new Talk(store);
        unit = people.unit("Lastensuojelun avohuolto");
        leader = people.worker("Eeva Esihenkilö");
        people.supervises(leader, unit);
        people.gives(leader, WorkerRole.SUPERVISOR);
        people.gives(leader, WorkerRole.NON_DISCLOSURE);
    }

    @AfterEach
    void hangUp() {
        talk.close();
    }

    @Test
    void lists_the_restricted_clients_of_the_unit_who_have_nobody() {
        people.client("000124", "Elsa", "Åkerblom").born(2012).in(unit, "LASU").withNonDisclosureOrder();
        people.client("000125", "Aino", "Aalto").in(unit, "LASU");
        people.client("000126", "Eino", "Elo")
                .in(unit, "LASU")
                .withNonDisclosureOrder()
                .has(CHILDS_SOCIAL_WORKER, people.worker("Jukka Niemi", unit), unit, "LASU");
        people.client("000127", "Toivo", "Toinen")
                .in(people.unit("Ikäkuunto"), "IAK")
                .withNonDisclosureOrder();

        Reply list = talk.said("turvakieltolista").by("Eeva Esihenkilö");

        assertThat(Shown.text(list))
                .isEqualTo("Turvakielto. Näillä yksikkösi asiakkailla ei ole nimettyä työntekijää:\n"
                        + "Elsa Åkerblom, s. 2012, 000124");
        assertThat(list.secrecy()).isEqualTo(Secrecy.RESTRICTED);
        assertThat(store.jdbc()
                        .sql("select c.client_number from audit_client shown join client c on c.id = shown.client_id")
                        .query(String.class)
                        .list())
                .containsExactly("000124");
    }

    @Test
    void shows_twenty_and_says_how_many_more() {
        for (int i = 0; i < 23; i++) {
            people.client("0002%02d".formatted(i), "Elsa", "Åkerblom")
                    .in(unit, "LASU")
                    .withNonDisclosureOrder();
        }

        assertThat(Shown.text(talk.said("Turvakieltolista").by("Eeva Esihenkilö")))
                .endsWith("Lisäksi 3 muuta.");
    }

    @Test
    void leaves_out_whom_the_supervisor_is_disqualified_for() {
        people.client("000124", "Elsa", "Åkerblom").in(unit, "LASU").withNonDisclosureOrder();
        people.recuses(leader, "000124");

        assertThat(Shown.text(talk.said("turvakieltolista").by("Eeva Esihenkilö")))
                .doesNotContain("000124");
    }

    @Test
    void says_the_same_to_everybody_else_whether_there_is_anybody_on_it_or_not() {
        people.worker("Jukka Niemi", unit);
        Reply empty = talk.said("turvakieltolista").by("Jukka Niemi");
        people.client("000124", "Elsa", "Åkerblom").in(unit, "LASU").withNonDisclosureOrder();

        assertThat(talk.said("turvakieltolista").by("Jukka Niemi")).isEqualTo(empty);
        assertThat(talk.said("turvakieltolista").inChannelBy("Eeva Esihenkilö")).isEqualTo(empty);
    }
}
