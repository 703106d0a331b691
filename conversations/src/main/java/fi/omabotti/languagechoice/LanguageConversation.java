package fi.omabotti.languagechoice;

import fi.omabotti.conversation.AskedCount;
import fi.omabotti.conversation.Asker;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Choice.Pick;
import fi.omabotti.conversation.ChosenLanguages;
import fi.omabotti.conversation.Conversation;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Place;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Texts;
import fi.omabotti.conversation.Turn;
import fi.omabotti.conversation.Utterance.Chose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sets the language, or shows which one it is. What is chosen can be chosen anew: nothing is asked twice. */
@Component
@Order(-1)
class LanguageConversation implements Conversation {

    static final String NAME = "language";

    private static final Texts TEXTS = Texts.of(LanguageConversation.class);

    private static final String CHOOSE = "choose";

    /** Under which a button carries its language; without one it is that of Teams. */
    private static final String LANGUAGE = "language";

    private final ChosenLanguages chosen;
    private final AskedCount counted;

    LanguageConversation(ChosenLanguages chosen, AskedCount counted) {
        this.chosen = chosen;
        this.counted = counted;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> examples(Language language) {
        return List.of(TEXTS.say(language, "example"));
    }

    @Override
    public Optional<Reply> reply(Turn turn) {
        return turn.utterance()
                .fold(
                        said -> LanguageWords.in(said.text()).map(words -> answer(turn, words)),
                        chose -> pressed(turn, chose));
    }

    private Reply answer(Turn turn, LanguageWords words) {
        counted.count(turn, "language", words.wanted().isPresent() ? "chosen" : "shown");
        if (turn.place() == Place.SHARED) {
            return inPrivate(words.wanted().orElse(turn.language()));
        }
        return words.wanted()
                .map(wanted -> choose(turn.asker(), wanted))
                .orElseGet(() -> show(turn.asker(), turn.language(), "now"));
    }

    private Optional<Reply> pressed(Turn turn, Chose chose) {
        if (!chose.action().equals(CHOOSE)) {
            return Optional.empty();
        }
        if (turn.place() == Place.SHARED) {
            return Optional.of(inPrivate(turn.language()));
        }
        return Optional.of(Arrays.stream(Language.values())
                .filter(it -> it.name().equals(chose.values().get(LANGUAGE)))
                .findFirst()
                .map(wanted -> choose(turn.asker(), wanted))
                .orElseGet(() -> asTeams(turn)));
    }

    private Reply choose(Asker asker, Language wanted) {
        chosen.choose(asker.id(), wanted);
        return show(asker, wanted, "chosen");
    }

    private Reply asTeams(Turn turn) {
        chosen.forget(turn.asker().id());
        return show(turn.asker(), turn.language(), "as-teams");
    }

    private Reply show(Asker asker, Language language, String key) {
        Optional<Language> now = chosen.of(asker.id());
        String said = key.equals("now") && now.isEmpty() ? "as-teams" : key;
        String name = TEXTS.say(now.orElse(language), "name");
        return reply(
                language,
                List.of(
                        new Part.Paragraph(TEXTS.say(language, said, name)),
                        new Part.Note(TEXTS.say(language, "as-you-write"))),
                buttons(language, now));
    }

    /** Each language calls itself by its own name: so it is found by who reads no other. */
    private static List<Choice> buttons(Language language, Optional<Language> now) {
        List<Choice> buttons = new ArrayList<>(Stream.of(Language.values())
                .filter(other -> !now.equals(Optional.of(other)))
                .map(other -> new Pick(TEXTS.say(other, "button"), NAME, CHOOSE, Map.of(LANGUAGE, other.name())))
                .toList());
        if (now.isPresent()) {
            buttons.add(new Pick(TEXTS.say(language, "button.as-teams"), NAME, CHOOSE, Map.of()));
        }
        return buttons;
    }

    private static Reply inPrivate(Language language) {
        return reply(
                language,
                List.of(new Part.Paragraph(TEXTS.say(language, "in-private"))),
                List.of(new Choice.OpenPersonalChat(TEXTS.say(language, "open-personal-chat"))));
    }

    private static Reply reply(Language language, List<Part> parts, List<Choice> choices) {
        return new Reply(TEXTS.say(language, "notification"), language, parts, choices);
    }
}
