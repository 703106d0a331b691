package fi.omabotti.guide;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.LastResort;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Place;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Texts;
import fi.omabotti.conversation.Turn;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says what one can ask, in the words of the conversations' own examples: so it is never out of date. */
@Component
class Guide implements LastResort {

    private static final Texts TEXTS = Texts.of(Guide.class);

    @Override
    public Reply reply(Turn turn, List<String> examples, List<Choice> offers) {
        return turn.place() == Place.SHARED ? askInPrivate(turn) : help(turn, examples, offers);
    }

    /** In a channel what was not understood may still have named a client: nothing is echoed. */
    private static Reply askInPrivate(Turn turn) {
        String sentence = TEXTS.say(turn.language(), "shared");
        return new Reply(
                sentence,
                turn.language(),
                List.of(new Part.Paragraph(sentence)),
                List.of(new Choice.OpenPersonalChat(TEXTS.say(turn.language(), "open-personal-chat"))));
    }

    private static Reply help(Turn turn, List<String> examples, List<Choice> offers) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Paragraph(TEXTS.say(turn.language(), "you-can-ask")));
        examples.forEach(example -> parts.add(new Part.Paragraph(TEXTS.say(turn.language(), "example", example))));
        parts.add(new Part.Note(TEXTS.say(turn.language(), "logged")));
        return new Reply(TEXTS.say(turn.language(), "notification"), turn.language(), parts, offers);
    }
}
