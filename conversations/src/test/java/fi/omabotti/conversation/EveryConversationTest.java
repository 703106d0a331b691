package fi.omabotti.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.conversation.Utterance.Said;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@OnEveryStore
class EveryConversationTest {

    private final TestStore store;
    private Talk talk;
    private Asker asker;

    EveryConversationTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void anybody() {
        store.empty();
        talk = new Talk(store);
        asker = new Asker(new People(store).worker("Tiina Mäkelä"), Set.of(), Set.of());
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
