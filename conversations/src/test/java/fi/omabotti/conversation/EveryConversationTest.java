package fi.omabotti.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.conversation.Utterance.Said;
import fi.omabotti.staff.WorkerRole;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@OnEveryStore
class EveryConversationTest {

    private final TestStore store;
    private final People people;
    private Talk talk;
    private Asker asker;

    EveryConversationTest(TestStore store) {
        this.store = store;
        this.people = new People(store);
    }

    @BeforeEach
    void anybody() {
        store.empty();
        talk = new Talk(store);
        asker = new Asker(people.worker("Tiina Mäkelä"), Set.of(), Set.of());
    }

    @AfterEach
    void hangUp() {
        talk.close();
    }

    @ParameterizedTest
    @EnumSource
    void understands_its_own_examples_and_nobody_elses(Language language) {
        for (Conversation conversation : talk.conversations()) {
            assertThat(conversation.examples(language)).isNotEmpty();
            for (String example : conversation.examples(language)) {
                assertThat(talk.conversations().stream().filter(it -> understands(it, example, language)))
                        .as(example)
                        .containsExactly(conversation);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void tells_the_language_of_every_example(Language language) {
        List<String> examples = talk.conversations().stream()
                .flatMap(conversation -> conversation.examples(language).stream())
                .toList();

        assertThat(examples)
                .allSatisfy(example -> assertThat(SpokenLanguage.of(example)).contains(language));
    }

    @ParameterizedTest
    @CsvSource({
        "FI, Mitään ei",
        "SV, Inget har ändrats",
        "EN, Nothing was changed",
    })
    void says_of_a_button_that_it_never_offered_that_nothing_was_changed_and_offers_a_way_on(
            Language language, String nothing) {
        Stream.of(WorkerRole.values()).forEach(role -> people.gives(asker.id(), role));
        for (Conversation conversation : talk.conversations()) {
            Choice forged = new Choice.Pick("x", conversation.name(), "forged", Map.of("id", "1", "client", "x"));

            Reply reply = talk.pressed(forged).in(language).by("Tiina Mäkelä");

            if (!isSaidAnew(reply, conversation, language)) {
                assertThat(Shown.text(reply)).as(conversation.name()).containsIgnoringCase(nothing);
                assertThat(reply.choices()).as(conversation.name()).isNotEmpty();
            }
        }
    }

    /** A list has one button, which shows it as it is now. */
    private boolean isSaidAnew(Reply reply, Conversation conversation, Language language) {
        return conversation.examples(language).stream()
                .map(example -> talk.said(example).in(language).by("Tiina Mäkelä"))
                .anyMatch(said -> Shown.text(said).equals(Shown.text(reply)));
    }

    @Test
    void has_a_name_of_its_own() {
        assertThat(talk.conversations()).extracting(Conversation::name).doesNotHaveDuplicates();
    }

    private boolean understands(Conversation conversation, String words, Language language) {
        Turn turn =
                new Turn(new Said(words), asker, Place.SHARED, language, "conversation", "conversation/activity", null);
        return talk.inTransaction(() -> conversation.reply(turn)).isPresent();
    }
}
