package fi.omabotti.directory;

import fi.omabotti.conversation.Conversation;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Need;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.conversation.Utterance.Chose;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * "Tiina Mäkelän numero", "Kuka tuuraa Tiinaa?" In channels too: no client is named, and none is looked for. Asked before
 * the others, because only a hit in the staff list or among the units makes words its own.
 */
@Component
@Order(0)
class DirectoryConversation implements Conversation {

    static final String NAME = "directory";

    private final DirectoryAnswers answers;

    DirectoryConversation(DirectoryAnswers answers) {
        this.answers = answers;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> examples(Language language) {
        return Stream.of("example.substitute", "example.number")
                .map(new Wording(language)::say)
                .toList();
    }

    @Override
    public Need need() {
        return Need.DAILY;
    }

    @Override
    public boolean isForChannels() {
        return true;
    }

    @Override
    public Optional<Reply> reply(Turn turn) {
        return turn.utterance()
                .fold(
                        said -> DirectoryQuestion.in(said, turn.language())
                                .flatMap(question -> answers.answer(turn, question)),
                        chose -> Optional.of(chosen(turn, chose)));
    }

    private Reply chosen(Turn turn, Chose chose) {
        Wording wording = new Wording(turn.language());
        return DirectoryChoice.in(chose)
                .flatMap(choice -> choice.fold(
                        (worker, wanted) -> answers.person(turn, worker, wanted),
                        (unit, wanted) -> answers.unit(turn, unit, wanted),
                        () -> Optional.of(wording.reply("no-others"))))
                .orElseGet(() -> Reply.outdated(wording.language()));
    }
}
