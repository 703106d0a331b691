package fi.omabotti.namedworker;

import static fi.omabotti.assignment.AssignmentRole.NAMED_WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody writes who wants to know something. */
@OnEveryStore
class HostileTextTest {

    private final TestStore store;
    private Talk talk;

    HostileTextTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void mattiHasTiina() {
        store.empty();
        talk = new Talk(store);
        People people = new People(store);
        long unit = people.unit("Ikäkuunto");
        people.client("000123", "Matti", "Virtanen")
                .in(unit, "IAK")
                .has(NAMED_WORKER, people.worker("Tiina Mäkelä", unit), unit, "IAK");
    }

    @AfterEach
    void hangUp() {
        talk.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"omatyöntekijä Matti Virtasen ", "a", "\u202e", "\u200b", "😀", "Virtanen-", "''", "1:"})
    void is_not_read_when_it_is_long(String words) {
        Reply reply = talk.said(words.repeat(100_000 / words.length())).by("Tiina Mäkelä");

        assertThat(Shown.text(reply)).startsWith("Tähän en osaa vastata.");
        assertThat(looks()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Virtasen ",
                "Matti Virtasen ",
                "Mtati Virtsen omatyöntekijä ",
                "anna ",
                "Åkerblom-Öhman-",
                "1234 ",
                "x, ",
                "e\u0301\u0301\u0301",
            })
    void costs_one_look_up_at_the_most_when_it_is_as_long_as_is_read(String words) {
        talk.said(("omatyöntekijä " + words.repeat(2000)).substring(0, 1999)).by("Tiina Mäkelä");

        assertThat(looks()).isLessThanOrEqualTo(1);
    }

    @Test
    void is_read_as_if_what_cannot_be_seen_were_not_there() {
        assertThat(Shown.headline(talk.said("\u202eKuka on Ma\u200btti Vir\u00adtasen oma\u200dtyöntekijä\u200f?")
                        .by("Tiina Mäkelä")))
                .isEqualTo("Omatyöntekijä: Tiina Mäkelä");
    }

    @Test
    void is_read_beside_emoji_and_shouting() {
        assertThat(Shown.headline(talk.said("😀😀 KUKA ON MATTI VIRTASEN OMATYÖNTEKIJÄ??!! 🙏")
                        .by("Tiina Mäkelä")))
                .isEqualTo("Omatyöntekijä: Tiina Mäkelä");
    }

    @Test
    @Rule("P-10")
    void hides_no_identity_code_behind_what_cannot_be_seen() {
        assertThat(Shown.text(talk.said("omatt 1203\u200b45-90\u200d1U").by("Tiina Mäkelä")))
                .contains("Kirjoitit henkilötunnuksen.");
    }

    private int looks() {
        return store.jdbc()
                .sql("select count(*) from audit_entry")
                .query(Integer.class)
                .single();
    }
}
