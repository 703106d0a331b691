package fi.omabotti.guide;

import fi.omabotti.conversation.AskedCount;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.LastResort;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Place;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Texts;
import fi.omabotti.conversation.Turn;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Answers what no conversation understood: says what one can ask, in the words of the conversations' own examples, so it is
 * never out of date; and of what the bot cannot do yet, who can.
 */
@Component
class Guide implements LastResort {

    private static final Texts TEXTS = Texts.of(Guide.class);

    /** In characters. What is longer is a text, whose words mean nothing here. */
    private static final int LONGEST = 500;

    private final AskedCount counted;

    Guide(AskedCount counted) {
        this.counted = counted;
    }

    @Override
    public Reply reply(Turn turn, List<String> examples, List<Choice> offers) {
        Topic topic = turn.utterance()
                .fold(
                        said -> said.text().length() > LONGEST ? Topic.UNKNOWN : Topic.of(said.text(), turn.language()),
                        chose -> Topic.UNKNOWN);
        counted.count(turn, topic.intent(), "guided");
        return turn.place() == Place.SHARED ? askInPrivate(turn) : guide(turn, topic, examples, offers);
    }

    /** In a channel what was not understood may still have named a client: nothing is echoed. */
    private static Reply askInPrivate(Turn turn) {
        String sentence = TEXTS.say(turn.language(), "shared");
        return new Reply(
                sentence,
                turn.language(),
                List.of(new Paragraph(sentence)),
                List.of(new Choice.OpenPersonalChat(TEXTS.say(turn.language(), "open-personal-chat"))));
    }

    private static Reply guide(Turn turn, Topic topic, List<String> examples, List<Choice> offers) {
        List<Part> parts = new ArrayList<>();
        if (topic != Topic.HELP) {
            parts.add(new Paragraph(TEXTS.say(turn.language(), topic.key())));
        }
        if (topic.isAnsweredWithExamples()) {
            parts.add(new Paragraph(TEXTS.say(turn.language(), "you-can-ask")));
            examples.forEach(example -> parts.add(new Paragraph(TEXTS.say(turn.language(), "example", example))));
            parts.add(new Part.Note(TEXTS.say(turn.language(), "logged")));
        }
        return new Reply(TEXTS.say(turn.language(), "notification"), turn.language(), parts, offers);
    }
}
