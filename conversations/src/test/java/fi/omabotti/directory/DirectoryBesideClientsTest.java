package fi.omabotti.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.assignment.AssignmentRole;
import fi.omabotti.conversation.AskedCount;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the directory ends: a sentence that may be about a client is never its own. */
@OnEveryStore
@Rule({"V-25", "P-05"})
class DirectoryBesideClientsTest {

    private static final String ASKER = "Outi Salmi";

    private static final List<String> QUESTIONS = List.of(
            "Tiina Mäkelän numero",
            "tiinan numero",
            "mäkelän puh",
            "kuka tuuraa Tiinaa",
            "Kuka sijaistaa Tiina Mäkelää?",
            "kuka on Tiina Mäkelän esihenkilö",
            "kuka on töissä Ikäkuunnossa",
            "Tiina Mäklän numero",
            "Pertti Lehdon numero",
            "kuka tuuraa lehtoa");

    private final TestStore store;
    private final People people;
    private Talk talk;
    private long elderly;
    private WorkerId tiina;

    DirectoryBesideClientsTest(TestStore store) {
        this.store = store;
        this.people = new People(store);
        this.talk = new Talk(store);
    }

    @BeforeEach
    void one_colleague() {
        store.empty();
        talk.close();
        talk = new Talk(store);
        elderly = people.unit("Ikäkuunto");
        tiina = people.worker("Tiina Mäkelä", elderly);
        people.worker(ASKER);
    }

    @AfterEach
    void hang_up() {
        talk.close();
    }

    @Test
    void a_client_of_the_same_name_changes_nothing() {
        List<List<Object>> before = answers();

        client("000123", "Tiina", "Mäkelä");
        client("000124", "Tiina", "Mäklä").withNonDisclosureOrder();
        client("000125", "Pertti", "Lehto");

        assertThat(answers()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tiina Mäkelän omatyöntekijän numero",
                "kuka hoitaa Mäkelän asioita, numero?",
                "kuka sijaistaa Mäkelän omatyöntekijää",
                "kuka päivystää kun Mäkelän omis on poissa, kuka tuuraa",
                "asiakkaan Tiina Mäkelä puhelinnumero",
                "omatt 000123 numero tiina",
                "000123 tiinan numero",
                "onko Tiina Mäkelä asiakkaana Ikäkuunnon yksikössä",
                "Tiina Mäkeläs egna kontaktpersons telefonnummer",
                "vem vikarierar för klient Tiina Mäkeläs handläggare",
                "Who is Tiina Mäkelä's named worker, phone number?",
                "who works with Tiina Mäkelä",
            })
    void a_sentence_about_a_client_is_not_answered_from_the_staff_list(String words) {
        Reply reply = talk.said(words).inChannelBy(ASKER);

        assertThat(reply.choices()).hasOnlyElementsOfType(Choice.OpenPersonalChat.class);
        assertThat(Shown.text(talk.said(words).by(ASKER))).doesNotContain("044", "sosiaaliohjaaja");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Matti Mäkelän numero",
                "tiina virtasen numero",
                "Pertti Lehto tarvitsee Tiina Mäkelän numeron",
                "Tiina Mäkelän numero Pertille",
                "Pertti on nyt Ikäkuunnon yksikössä",
                "lehdon takia tiinan numero",
                "Pertti Lehdon numero",
                "oon poissa to-pe, sijainen Tiina Mäkelä",
                "Milloin on Ikäkuunnon seminaari ja kuka johtaa",
                "Mitä Tiina Mäkelä tekee",
            })
    void a_name_that_is_nobodys_may_be_a_clients(String words) {
        assertThat(talk.said(words).inChannelBy(ASKER).choices()).hasOnlyElementsOfType(Choice.OpenPersonalChat.class);
    }

    @Test
    void somebody_unknown_with_a_full_name_is_answered_as_any_client_who_may_not_be_shown() {
        String nobody = Shown.text(talk.said("Kuka sijaistaa Pertti Lehtoa?").by(ASKER));

        assertThat(nobody).startsWith("En voi näyttää tietoja tällä haulla.");
        assertThat(nobody).isEqualTo(Shown.text(talk.said("Pertti Lehto kuka").by(ASKER)));
    }

    @Test
    void asks_back_in_the_own_chat_where_nothing_said_can_be_a_clients_name() {
        assertThat(Shown.text(talk.said("kuka tuuraa?").by(ASKER))).startsWith("Kirjoita asiakkaan nimi");
        assertThat(Shown.text(talk.said("kuka johtaa hartolaa").by(ASKER)))
                .isEqualTo("En löydä henkilöstöluettelosta nimeä tai yksikköä, jota tarkoitat.");
        assertThat(Shown.text(talk.said("kuka johtaa hartolaa").inChannelBy(ASKER)))
                .contains("poista viestisi");
    }

    @Test
    void does_not_read_long_texts() {
        String filler = "numero ja ".repeat(20);

        assertThat(Shown.text(talk.said(filler + "tiinan numero").by(ASKER))).doesNotContain("sosiaaliohjaaja");
        assertThat(Shown.text(talk.said("tiinan numero" + " ".repeat(2000)).by(ASKER)))
                .doesNotContain("sosiaaliohjaaja");
    }

    @Test
    void does_not_do_what_a_button_says_that_was_never_drawn() {
        for (Map<String, String> values : List.of(
                Map.<String, String>of(),
                Map.of("id", "x", "wanted", "CARD"),
                Map.of("id", "9".repeat(30), "wanted", "CARD"),
                Map.of("id", Long.toString(tiina.value()), "wanted", "CLIENTS"),
                Map.of("id", "0", "wanted", "CARD"))) {
            for (String action : List.of("person", "unit", "client")) {
                Choice forged = new Choice.Pick("", DirectoryConversation.NAME, action, values);
                assertThat(Shown.text(talk.pressed(forged).by(ASKER)))
                        .startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
            }
        }
    }

    @Test
    void counts_what_is_asked_without_a_word_of_it() {
        talk.said("tiinan numero").by(ASKER);
        talk.said("kuka tuuraa tiinaa").by(ASKER);
        talk.said("Tiina Mäklän numero").by(ASKER);

        assertThat(counted("directory", "told")).isOne();
        assertThat(counted("directory_substitute", "nobody")).isOne();
        assertThat(counted("directory", "offered")).isOne();
    }

    private double counted(String intent, String outcome) {
        return talk.bean(MeterRegistry.class)
                .counter(AskedCount.NAME, "intent", intent, "outcome", outcome, "language", "fi")
                .count();
    }

    private List<List<Object>> answers() {
        return QUESTIONS.stream()
                .flatMap(words ->
                        Stream.of(talk.said(words).by(ASKER), talk.said(words).inChannelBy(ASKER)))
                .map(reply -> List.<Object>of(reply.parts(), reply.choices(), reply.notification(), reply.secrecy()))
                .toList();
    }

    private People.Client client(String number, String given, String family) {
        return people.client(number, given, family).has(AssignmentRole.NAMED_WORKER, tiina, elderly, "IAK");
    }
}
