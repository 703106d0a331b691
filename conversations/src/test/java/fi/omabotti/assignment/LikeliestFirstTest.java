package fi.omabotti.assignment;

import static fi.omabotti.assignment.AssignmentRole.NAMED_WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.assignment.ClientMatches.Fit;
import fi.omabotti.conversation.Talk;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is shown first of many, and how many there are said to be. */
@OnEveryStore
class LikeliestFirstTest {

    private final TestStore store;
    private final People people;
    private Talk talk;
    private long elderly;
    private WorkerId tiina;
    private WorkerId outi;
    private Searching search;

    LikeliestFirstTest(TestStore store) {
        this.store = store;
        this.people = new People(store);
    }

    @BeforeEach
    void aUnit() {
        store.empty();
        talk = new Talk(store);
        elderly = people.unit("Ikäkuunto");
        tiina = people.worker("Tiina Mäkelä", elderly);
        outi = people.worker("Outi Salmi", elderly);
        search = Searching.in(talk, tiina);
    }

    @AfterEach
    void hangUp() {
        talk.close();
    }

    private People.Client client(String number, String givenNames, String familyName) {
        return people.client(number, givenNames, familyName).in(elderly, "IAK");
    }

    @Test
    void ones_own_then_the_first_given_name_then_the_whole_family_name_then_the_name_and_the_number() {
        client("000006", "Matti", "Virtanen-Aalto");
        client("000005", "Matti Olavi", "Virtanen");
        client("000004", "Matti", "Virtanen");
        client("000003", "Matti", "Virtanen");
        client("000002", "Pekka Matti", "Virtanen");
        client("000001", "Eero Pekka Matti", "Virtanen").has(NAMED_WORKER, tiina, elderly, "IAK");

        ClientMatches matches = search.named("Matti Virtasen");

        assertThat(Searching.numbers(matches)).containsExactly("000001", "000003", "000004", "000005", "000006");
        assertThat(matches.total()).isEqualTo(6);
        assertThat(matches.fit()).isEqualTo(Fit.EXACT);
        assertThat(matches.isTellable()).isFalse();
    }

    @Test
    void ones_own_as_a_substitute_while_it_lasts() {
        client("000001", "Matti", "Virtanen");
        client("000002", "Matti", "Virtanen").has(NAMED_WORKER, outi, elderly, "IAK", tiina, Talk.TODAY.minusDays(1));
        client("000003", "Matti", "Virtanen").has(NAMED_WORKER, outi, elderly, "IAK", tiina, Talk.TODAY);

        assertThat(search.numbers("Matti Virtasen")).containsExactly("000003", "000001", "000002");
        assertThat(search.numbers("Virtasen")).containsExactly("000003", "000001", "000002");
    }

    @Test
    void the_typed_spelling_only_where_somebody_has_it_and_any_where_none_was_typed() {
        client("000001", "Matti", "Mäkinen");
        client("000002", "Matti", "Makinen");

        assertThat(search.numbers("Matti Mäkisen")).containsExactly("000001");
        assertThat(search.numbers("Matti Makisen")).containsExactly("000002", "000001");
    }

    @Test
    void as_far_as_twenty_and_then_many() {
        for (int i = 0; i < 60; i++) {
            client("%06d".formatted(i), "Maria", "Korhonen");
            if (i == 19) {
                assertThat(search.named("Maria Korhosen").total()).isEqualTo(20);
                assertThat(search.named("Korhosen").total()).isEqualTo(20);
            }
        }

        for (String words : List.of("Maria Korhosen", "Korhosen", "Marian", "Maria Korhosne")) {
            ClientMatches matches = search.named(words);
            assertThat(matches.total()).as(words).isEqualTo(ClientMatches.MANY);
            assertThat(matches.clients()).as(words).hasSize(5);
        }
    }

    @Test
    void ones_own_among_hundreds() {
        for (int i = 0; i < 300; i++) {
            client("%06d".formatted(i), "Maria", "Korhonen");
        }
        people.client("000300", "Maria", "Korhonen").has(NAMED_WORKER, tiina, elderly, "IAK");

        assertThat(search.numbers("Maria Korhosen")).startsWith("000300");
        assertThat(search.numbers("Korhosen")).startsWith("000300");
        assertThat(search.numbers("Marian")).startsWith("000300");
        assertThat(search.numbers("Maria Korhosne")).startsWith("000300");
        assertThat(search.named("Korhosen").total()).isEqualTo(ClientMatches.MANY);
    }

    @Test
    void the_one_whom_the_words_fit_among_hundreds_whom_they_fit_less() {
        for (int i = 0; i < 100; i++) {
            client("%06d".formatted(i), "Kari", "Virtanen");
        }
        client("000100", "Karin", "Virtanen");

        assertThat(search.numbers("Karin Virtanen")).containsExactly("000100");
        assertThat(search.named("Karin Virtanen").isTellable()).isTrue();
    }

    @Test
    void by_two_of_three_words_when_nobody_has_them_all() {
        client("000001", "Matti Olavi", "Virtanen");
        client("000002", "Matti", "Virtanen");

        assertThat(search.numbers("Matti Olavi Virtasen")).containsExactly("000001");
        ClientMatches partly = search.named("Matti Virtasen kanssa");
        assertThat(Searching.numbers(partly)).containsExactly("000002", "000001");
        assertThat(partly.fit()).isEqualTo(Fit.LOOSE);
    }

    @Test
    void only_those_of_the_birth_year() {
        client("000001", "Matti", "Virtanen").born(1945);
        client("000002", "Matti", "Virtanen").born(1950);

        assertThat(search.born(1950).numbers("Matti Virtasen")).containsExactly("000002");
        assertThat(search.born(1950).numbers("Virtasen")).containsExactly("000002");
        assertThat(search.born(1950).named("Matti Virtasen").isTellable()).isTrue();
        assertThat(search.born(1960).named("Matti Virtasen").total()).isZero();
    }

    @Test
    void one_by_the_family_name_alone_is_told_and_by_the_given_name_alone_is_not() {
        client("000001", "Matti", "Virtanen");

        assertThat(search.named("Virtasen").isTellable()).isTrue();
        assertThat(search.named("Matin").isTellable()).isFalse();
        assertThat(search.named("Matti Virtasen", "Matin").isTellable()).isFalse();
    }

    @Test
    void those_who_were_shown_in_the_same_order_and_only_while_they_may_be_seen() {
        ClientId first = client("000001", "Matti", "Virtanen").born(1945).id();
        ClientId second = client("000002", "Matti", "Virtanen").born(1950).id();
        ClientId unseen =
                people.client("000003", "Matti", "Virtanen").born(1950).id();
        List<ClientId> shown = List.of(second, unseen, first);

        ClientMatches again = search.search().among(shown, null, search.looker());
        ClientMatches born = search.search().among(shown, 1950, search.looker());

        assertThat(Searching.numbers(again)).containsExactly("000002", "000001");
        assertThat(again.fit()).isEqualTo(Fit.LOOSE);
        assertThat(Searching.numbers(born)).containsExactly("000002");
        assertThat(born.isTellable()).isTrue();
        assertThat(search.search().among(List.of(), null, search.looker()).total())
                .isZero();
    }
}
