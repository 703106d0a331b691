package fi.omabotti.naming;

import static fi.omabotti.assignment.AssignmentRole.NAMED_WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.proposal.ProposalUpkeep;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of "vaihda Virtaselle omatyöntekijäksi Outi Salmi" while nobody does anything about it. */
@OnEveryStore
@Rule("V-17")
class ProposalUpkeepTest {

    private final TestStore store;
    private final People people;
    private Talk talk;
    private ProposalUpkeep upkeep;
    private WorkerId tiina;
    private WorkerId outi;
    private WorkerId pia;

    ProposalUpkeepTest(TestStore store) {
        this.store = store;
        this.people = new People(store);
    }

    @BeforeEach
    void aProposal() {
        store.empty();
        talk = new Talk(store);
        upkeep = talk.bean(ProposalUpkeep.class);
        long elderly = people.unit("Ikäkuunto");
        tiina = people.worker("Tiina Mäkelä", elderly);
        outi = people.worker("Outi Salmi", elderly);
        pia = people.worker("Pia Ranta");
        people.supervises(pia, elderly);
        people.client("000123", "Matti", "Virtanen").in(elderly, "IAK").has(NAMED_WORKER, tiina, elderly, "IAK");
        Reply check = talk.said("vaihda Virtaselle omatyöntekijäksi Outi Salmi").by("Outi Salmi");
        talk.pressed(check.choices().get(0)).by("Outi Salmi");
    }

    @AfterEach
    void hangUp() {
        talk.close();
    }

    @Test
    void is_shown_in_answers_to_those_who_see_the_client() {
        assertThat(Shown.text(talk.said("omatt 000123").by("Tiina Mäkelä")))
                .contains("Omatyöntekijä: Tiina Mäkelä", "Odottaa kirjausta asiakastietojärjestelmään: Outi Salmi");
    }

    @Test
    void is_reminded_of_once_after_two_days_and_gone_after_seven() {
        int before = talk.sent().to(pia).size();
        talk.turn(Duration.ofDays(2).minusMinutes(1));
        upkeep.remind();
        assertThat(talk.sent().to(outi)).isEmpty();

        talk.turn(Duration.ofMinutes(1));
        upkeep.remind();
        upkeep.remind();
        assertThat(talk.sent().to(pia)).hasSize(before + 1);
        assertThat(Shown.text(talk.sent().to(outi).get(0)))
                .contains("odottanut kaksi päivää")
                .doesNotContain("Virta");

        talk.turn(Duration.ofDays(5));
        upkeep.remind();
        assertThat(states()).containsExactly("EXPIRED");
        assertThat(Shown.text(talk.sent().to(outi).get(1))).contains("ei kirjattu");
    }

    @Test
    void is_settled_when_the_extract_has_it() {
        upkeep.settle(Talk.TODAY);
        assertThat(states()).containsExactly("PROPOSED");

        nowNamed(outi);
        upkeep.settle(Talk.TODAY);

        assertThat(states()).containsExactly("SETTLED");
        assertThat(talk.sent().to(outi)).isEmpty();
    }

    @Test
    void is_in_conflict_when_the_extract_has_somebody_else() {
        nowNamed(pia);
        upkeep.settle(Talk.TODAY);

        assertThat(states()).containsExactly("CONFLICT");
        assertThat(Shown.text(talk.sent().to(outi).get(0)))
                .contains("toinen tieto")
                .doesNotContain("Virta");
    }

    private void nowNamed(WorkerId worker) {
        store.jdbc()
                .sql("update assignment set worker_id = :worker")
                .param("worker", worker.value())
                .update();
    }

    private List<String> states() {
        return store.jdbc()
                .sql("select state from naming_proposal")
                .query(String.class)
                .list();
    }
}
