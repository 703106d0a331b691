package fi.omabotti.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.assignment.ClientMatches.Fit;
import fi.omabotti.conversation.Talk;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One typing error in one word is understood, and never more than offered. */
@OnEveryStore
class MendedNamesTest {

    private final TestStore store;
    private final People people;
    private Talk talk;
    private long elderly;
    private long disability;
    private Searching search;

    MendedNamesTest(TestStore store) {
        this.store = store;
        this.people = new People(store);
    }

    @BeforeEach
    void twoClients() {
        store.empty();
        talk = new Talk(store);
        elderly = people.unit("Ikäkuunto");
        disability = people.unit("Vammaispalvelut");
        WorkerId tiina = people.worker("Tiina Mäkelä", elderly);
        search = Searching.in(talk, tiina);
        people.client("000123", "Pekka Olavi", "Korhonen").in(elderly, "IAK");
        people.client("000124", "Anna-Liisa", "Yli-Hännilä").in(elderly, "IAK");
    }

    @AfterEach
    void hangUp() {
        talk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pekak Korhosen",
                "Pekan Krohosen",
                "Pekan Korhosne",
                "Pekan Korhsen",
                "Pekan Korrhosen",
                "Pekan Torhosen",
                "Korhosne Pekka",
                "Korhosen Pakan",
                "Pekkka Korhonen",
                "Pekka Olavi Korhoonen",
                "Pekka Olvai Korhosen",
                "Pökan Korhosen",
            })
    void are_offered_whichever_word_and_letter_is_wrong(String words) {
        ClientMatches matches = search.named(words);

        assertThat(Searching.numbers(matches)).containsExactly("000123");
        assertThat(matches.fit()).isEqualTo(Fit.CORRECTED);
        assertThat(matches.isTellable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna-Lisa Yli-Hännilän",
                "Annaliisa Yli-Hännilä",
                "Anna Liisan Yli-Hänilän",
                "Anna-Liisa Ylihännilä"
            })
    void are_offered_when_they_are_double_names(String words) {
        assertThat(search.numbers(words)).containsExactly("000124");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pekak Korhosne", // two of them
                "Pkea Korhonen", // two in one word
                "Pekka Tuntematon",
                "Tuntemattoman Pekan",
                "Xx Korhosen",
            })
    void are_not_guessed_at_further(String words) {
        assertThat(search.named(words)).isEqualTo(ClientMatches.NONE);
    }

    @Test
    void stand_alone_only_beside_an_anchor() {
        assertThat(search.besideAnAnchor().numbers("Korhsen")).containsExactly("000123");
        assertThat(search.besideAnAnchor().named("Korhsen").fit()).isEqualTo(Fit.CORRECTED);
        assertThat(search.numbers("Korhsen")).isEmpty();
    }

    @Test
    void are_too_short_to_stand_alone_with_four_letters() {
        people.client("000125", "Eetu", "Salo").in(elderly, "IAK");

        assertThat(search.besideAnAnchor().numbers("Sallo")).containsExactly("000125");
        assertThat(search.besideAnAnchor().numbers("Sako")).isEmpty();
    }

    @Test
    void are_not_looked_for_where_somebody_is_called_just_so() {
        people.client("000125", "Pekka", "Torhonen").in(elderly, "IAK");

        assertThat(search.numbers("Pekka Torhosen")).containsExactly("000125");
        assertThat(search.named("Pekka Torhosen").isTellable()).isTrue();
    }

    @Test
    void are_those_of_clients_whom_the_asker_may_see() {
        people.client("000125", "Jaana", "Salmela").in(disability, "VAMMA");
        people.client("000126", "Jaana", "Salmelin").in(elderly, "IAK").withNonDisclosureOrder();

        assertThat(search.named("Jaana Salmelan")).isEqualTo(ClientMatches.NONE);
        assertThat(search.named("Jaana Salmella")).isEqualTo(ClientMatches.NONE);
        assertThat(search.named("Jaana Salmelni")).isEqualTo(ClientMatches.NONE);
        assertThat(search.besideAnAnchor().named("Salmelni")).isEqualTo(ClientMatches.NONE);
    }

    @Test
    void are_offered_beside_somebody_unseen_who_is_called_just_so() {
        people.client("000125", "Pekka", "Torhonen").in(disability, "VAMMA");

        assertThat(search.numbers("Pekka Torhosen")).containsExactly("000123");
    }

    @Test
    void are_not_mended_for_what_is_only_recorded() {
        assertThat(search.byNobodysRight().numbers("Pekan Korhosen")).containsExactly("000123");
        assertThat(search.byNobodysRight().numbers("Pekan Korhosne")).isEmpty();
    }

    @Test
    void are_narrowed_by_the_birth_year() {
        people.client("000125", "Pekka", "Korhonen").born(1950).in(elderly, "IAK");

        assertThat(search.born(1950).numbers("Pekan Korhosne")).containsExactly("000125");
    }

    @Test
    void are_not_looked_for_in_a_long_text() {
        assertThat(search.numbers("Aino Eero Iida Onni Helmi", "Pekan Korhosne"))
                .isEmpty();
    }

    @Test
    void stand_beside_nicknames_that_come_first() {
        people.client("000130", "Matti", "Virtanen").in(elderly, "IAK");
        people.client("000129", "Maja", "Virtanen").in(elderly, "IAK");
        people.client("000131", "Masi", "Virtanen").in(disability, "VAMMA");

        ClientMatches matches = search.named("Masan Virtasen");

        assertThat(Searching.numbers(matches)).startsWith("000130");
        assertThat(matches.fit()).isEqualTo(Fit.CORRECTED);
        assertThat(search.besideAnAnchor().numbers("Masan")).contains("000130");
        assertThat(search.numbers("Masan")).isEmpty();
    }
}
