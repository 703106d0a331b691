package fi.omabotti.whonames;

import fi.omabotti.conversation.AskedCount;
import fi.omabotti.conversation.Conversation;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Texts;
import fi.omabotti.conversation.Turn;
import fi.omabotti.words.Spoken;
import fi.omabotti.words.WordList;
import fi.omabotti.words.Words;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "Kuka nimeää omatyöntekijän monipalveluasiakkaalle?" No client is looked up, whoever is named in the question. */
@Component
@Order(1)
class WhoNamesConversation implements Conversation {

    private static final Texts TEXTS = Texts.of(WhoNamesConversation.class);

    /** In characters. What is longer is a text, and nobody's question. */
    private static final int LONGEST = 500;

    private final WhoNamesSettings county;
    private final AskedCount counted;
    private final Map<Language, Words> words = new EnumMap<>(Language.class);

    WhoNamesConversation(WhoNamesSettings county, AskedCount counted) {
        this.county = county;
        this.counted = counted;
        Arrays.stream(Language.values())
                .forEach(it -> words.put(
                        it, WordList.beside(WhoNamesConversation.class, it).get("who-names")));
    }

    @Override
    public String name() {
        return "who-names";
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

    private boolean asks(String text, Language language) {
        return words.getOrDefault(language, Words.of("")).areIn(Spoken.of(text));
    }

    private Reply answer(Turn turn) {
        String own = county.in(turn.language());
        counted.count(turn, "who_names", own.isEmpty() ? "not-written" : "told");
        String text = own.isEmpty() ? TEXTS.say(turn.language(), "ask-supervisor") : own;
        return new Reply(
                TEXTS.say(turn.language(), "notification"), turn.language(), List.of(new Paragraph(text)), List.of());
    }
}
