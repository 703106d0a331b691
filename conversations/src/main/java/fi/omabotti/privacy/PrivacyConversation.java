package fi.omabotti.privacy;

import fi.omabotti.conversation.AskedCount;
import fi.omabotti.conversation.Conversation;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Texts;
import fi.omabotti.conversation.Turn;
import fi.omabotti.words.Spoken;
import fi.omabotti.words.WordList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells what is kept of whom, with the terms that the county has set. The same for everybody, in channels too. Asked after the
 * others, as its words are in many a question.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PrivacyConversation implements Conversation {

    private static final Texts TEXTS = Texts.of(PrivacyConversation.class);

    /** In characters. What is longer is a text, and nobody's question. */
    private static final int LONGEST = 500;

    private final KeptTerms kept;
    private final AskedCount counted;

    PrivacyConversation(KeptTerms kept, AskedCount counted) {
        this.kept = kept;
        this.counted = counted;
    }

    @Override
    public String name() {
        return "privacy";
    }

    @Override
    public List<String> examples(Language language) {
        return List.of(TEXTS.say(language, "example"));
    }

    @Override
    public boolean isForChannels() {
        return true;
    }

    @Override
    public Optional<Reply> reply(Turn turn) {
        boolean asks = turn.utterance()
                .fold(said -> said.text().length() <= LONGEST && asks(said.text(), turn.language()), chose -> false);
        return asks ? Optional.of(answer(turn)) : Optional.empty();
    }

    private static boolean asks(String text, Language language) {
        return WordList.beside(PrivacyConversation.class, language)
                .get("privacy")
                .areIn(Spoken.of(text));
    }

    private Reply answer(Turn turn) {
        counted.count(turn, "privacy", "told");
        Language language = turn.language();
        Stream<Part> first = Stream.of(
                new Part.Headline(TEXTS.say(language, "headline")), new Part.Paragraph(TEXTS.say(language, "chat")));
        Stream<Part> each = Stream.of(Kept.values()).map(it -> said(it, language));
        Stream<Part> last = Stream.of(new Part.Paragraph(TEXTS.say(language, "rights")));
        return new Reply(
                TEXTS.say(language, "notification"),
                language,
                Stream.of(first, each, last).flatMap(it -> it).toList(),
                List.of());
    }

    private Part said(Kept each, Language language) {
        return new Part.Listed(
                TEXTS.say(language, each.key() + ".label"),
                List.of(TEXTS.say(language, each.key(), TermWords.say(language, kept.of(each)))));
    }
}
