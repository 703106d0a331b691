package fi.omabotti.naming;

import static fi.omabotti.assignment.AssignmentRole.NAMED_WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.proposal.ProposalKind;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each command in three languages, in words and by its form, and each way that it can end. */
@OnEveryStore
class NamingPathsTest {

    private static final String OUTI = "Outi Salmi";
    private static final String PIA = "Pia Ranta";

    private static final Map<Language, String> OLD_CARD = Map.of(
            Language.FI, "Tämä kortti on vanhentunut.",
            Language.SV, "Det här kortet är föråldrat.",
            Language.EN, "This card is out of date.");

    private final TestStore store;
    private final People people;
    private Talk talk;
    private WorkerId pia;

    NamingPathsTest(TestStore store) {
        this.store = store;
        this.people = new People(store);
    }

    @BeforeEach
    void aUnitWithTwoSupervisors() {
        store.empty();
        talk = new Talk(store);
        long elderly = people.unit("Ikäkuunto");
        WorkerId tiina = people.worker("Tiina Mäkelä", elderly);
        people.worker(OUTI, elderly);
        pia = people.worker(PIA);
        people.supervises(pia, elderly);
        people.supervises(people.worker("Eero Lahti"), elderly);
        people.worker("Jukka Niemi", people.unit("Vammaispalvelut"));
        people.client("000123", "Matti", "Virtanen").in(elderly, "IAK").has(NAMED_WORKER, tiina, elderly, "IAK");
        people.client("000124", "Pekka", "Korhonen").in(elderly, "IAK");
    }

    @AfterEach
    void hangUp() {
        talk.close();
    }

    @ParameterizedTest
    @Rule({"P-05", "V-02"})
    @CsvSource(delimiter = '|', textBlock = """
            FI | NAME       | vaihda Virtaselle omatyöntekijäksi Outi Salmi
            FI | NAME       | nimeä omatyöntekijä
            FI | END        | lopeta Virtasen omatyöntekijyys
            FI | END        | lopeta omatyöntekijyys
            FI | NOT_NEEDED | Korhoselle ei tarvitse nimetä
            FI | NOT_NEEDED | ei tarvitse nimetä omatyöntekijää
            SV | NAME       | Byt kontaktperson för Matti Virtanen till Outi Salmi
            SV | NAME       | utse kontaktperson
            SV | END        | avsluta Matti Virtanens kontaktperson
            SV | END        | avsluta kontaktperson
            SV | NOT_NEEDED | Pekka Korhonen behöver ingen kontaktperson
            SV | NOT_NEEDED | behöver ingen kontaktperson
            EN | NAME       | change Matti Virtanen's named worker to Outi Salmi
            EN | NAME       | appoint a named worker
            EN | END        | remove the named worker of Matti Virtanen
            EN | END        | remove the named worker
            EN | NOT_NEEDED | Pekka Korhonen needs no named worker
            EN | NOT_NEEDED | needs no named worker
            """)
    void ends_in_each_way(Language language, ProposalKind kind, String words) {
        Wording say = new Wording(language);

        assertThat(Shown.text(begin(language, kind, words, "Jukka Niemi"))).isEqualTo(say.say("nobody"));
        Reply cancelled = press(language, check(language, kind, words, OUTI), "cancel", OUTI);
        assertThat(Shown.text(cancelled)).isEqualTo(say.say("cancelled"));
        assertThat(proposals()).isEmpty();

        Reply check = check(language, kind, words, OUTI);
        assertThat(Shown.text(press(language, check, "save", "Jukka Niemi"))).isEqualTo(say.say("nobody"));
        Reply saved = press(language, check, "save", OUTI);
        assertThat(Shown.headline(saved)).isEqualTo(say.say("saved.PROPOSED"));
        assertThat(press(language, check, "save", OUTI)).isEqualTo(saved);
        assertThat(kinds()).containsExactly(kind.name());
        assertThat(Shown.headline(press(language, saved, "undo", OUTI))).isEqualTo(say.say("undone"));
        assertThat(proposals()).containsExactly("WITHDRAWN");

        Reply stale = check(language, kind, words, OUTI);
        press(language, check(language, kind, words, PIA), "save", PIA);
        assertThat(Shown.headline(press(language, stale, "save", OUTI))).isEqualTo(say.say("stale"));
        assertThat(proposals()).containsExactly("WITHDRAWN", "CONFIRMED");
    }

    @ParameterizedTest
    @Rule("V-02")
    @CsvSource(delimiter = '|', textBlock = """
            FI | NAME       | vaihda Virtaselle omatyöntekijäksi Outi Salmi
            FI | END        | lopeta Virtasen omatyöntekijyys
            FI | NOT_NEEDED | Korhoselle ei tarvitse nimetä
            SV | NAME       | Byt kontaktperson för Matti Virtanen till Outi Salmi
            SV | END        | avsluta Matti Virtanens kontaktperson
            SV | NOT_NEEDED | Pekka Korhonen behöver ingen kontaktperson
            EN | NAME       | change Matti Virtanen's named worker to Outi Salmi
            EN | END        | remove the named worker of Matti Virtanen
            EN | NOT_NEEDED | Pekka Korhonen needs no named worker
            """)
    void is_decided_by_a_supervisor_and_nobody_else(Language language, ProposalKind kind, String words) {
        Wording say = new Wording(language);
        press(language, check(language, kind, words, OUTI), "save", OUTI);
        Reply asked = talk.sent().to(pia).get(0);
        Choice confirm = asked.choices().get(0);
        Choice reject = asked.choices().get(1);

        assertThat(Shown.text(pressed(language, confirm, OUTI))).startsWith(OLD_CARD.get(language));
        Reply confirmed = pressed(language, confirm, PIA);
        assertThat(Shown.headline(confirmed)).isEqualTo(say.say("saved.CONFIRMED"));
        assertThat(pressed(language, confirm, PIA)).isEqualTo(confirmed);
        assertThat(Shown.headline(pressed(language, reject, "Eero Lahti"))).isEqualTo(say.say("stale"));
        assertThat(Shown.headline(press(language, confirmed, "undo", PIA))).isEqualTo(say.say("undone"));
        assertThat(Shown.headline(pressed(language, reject, "Eero Lahti"))).isEqualTo(say.say("rejected"));
        assertThat(Shown.headline(pressed(language, confirm, PIA))).isEqualTo(say.say("stale"));
        assertThat(proposals()).containsExactly("REJECTED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FI | lopeta Virtasen omatyöntekijyys
            SV | avsluta Matti Virtanens kontaktperson
            EN | remove the named worker of Matti Virtanen
            """)
    void is_not_taken_back_after_two_minutes(Language language, String words) {
        Reply saved = press(language, check(language, ProposalKind.END, words, PIA), "save", PIA);

        talk.turn(Duration.ofSeconds(121));

        assertThat(Shown.headline(press(language, saved, "undo", PIA))).isEqualTo(new Wording(language).say("stale"));
        assertThat(proposals()).containsExactly("CONFIRMED");
    }

    /** What was said, and where no client was, the form filled in. */
    private Reply begin(Language language, ProposalKind kind, String words, String by) {
        Reply reply = talk.said(words).in(language).by(by);
        boolean form = reply.choices().stream()
                .anyMatch(it -> it instanceof Choice.Pick pick && pick.action().equals("filled"));
        return form
                ? talk.pressed(
                                reply.choices().get(0),
                                Map.of(
                                        NamingChoice.WORDS,
                                        kind == ProposalKind.NOT_NEEDED ? "000124" : "Matti Virtanen",
                                        NamingChoice.WORKER_WORDS,
                                        OUTI))
                        .in(language)
                        .by(by)
                : reply;
    }

    /** With the first of the reasons, where one is asked for. */
    private Reply check(Language language, ProposalKind kind, String words, String by) {
        Reply reply = begin(language, kind, words, by);
        String save = new Wording(language).say("save");
        while (reply.choices().stream().noneMatch(it -> it.label().equals(save))) {
            assertThat(reply.choices()).as(Shown.text(reply)).isNotEmpty();
            reply = pressed(language, reply.choices().get(0), by);
        }
        return reply;
    }

    private Reply press(Language language, Reply card, String label, String by) {
        String wanted = new Wording(language).say(label);
        Choice choice = card.choices().stream()
                .filter(it -> it.label().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new AssertionError(wanted + " is not on " + Shown.text(card)));
        return pressed(language, choice, by);
    }

    private Reply pressed(Language language, Choice choice, String by) {
        return talk.pressed(choice).in(language).by(by);
    }

    private List<String> proposals() {
        return column("state");
    }

    private List<String> kinds() {
        return column("kind");
    }

    private List<String> column(String name) {
        return store.jdbc()
                .sql("select " + name + " from naming_proposal order by id")
                .query(String.class)
                .list();
    }
}
