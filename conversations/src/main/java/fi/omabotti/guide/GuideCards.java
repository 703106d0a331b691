package fi.omabotti.guide;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Note;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the guide shows, in one language and to one person. */
final class GuideCards {

    private static final Texts TEXTS = Texts.of(GuideCards.class);

    private final Language language;
    private final Suggestions suggestions;

    GuideCards(Language language, Suggestions suggestions) {
        this.language = language;
        this.suggestions = suggestions;
    }

    /** Before anybody has said a word. */
    Reply welcome() {
        return reply(
                Stream.of(
                        Stream.<Part>of(new Part.Headline(say("welcome.headline")), paragraph("welcome")),
                        mostNeeded(),
                        Stream.<Part>of(new Note(say("welcome.note")))),
                withEverything(suggestions.mostNeededButtons()));
    }

    /** To a team: what may be asked there, and that clients may not. */
    static Reply introduction(Language language) {
        return new Reply(
                TEXTS.say(language, "notification"),
                language,
                List.of(new Paragraph(TEXTS.say(language, "introduction"))),
                List.of(new Choice.OpenPersonalChat(TEXTS.say(language, "open-personal-chat"))));
    }

    /** What is needed most, and what the asker's role brings with it. */
    Reply help() {
        return reply(
                Stream.of(
                        mostNeeded(),
                        examples("of-role", suggestions.ofRole()),
                        Stream.<Part>of(new Note(say("logged")))),
                withEverything(suggestions.mostNeededButtons()));
    }

    /** All that the asker can ask. */
    Reply everything() {
        return reply(
                Stream.of(
                        examples("everything.all", suggestions.all()),
                        examples("of-role", suggestions.allOfRole()),
                        Stream.<Part>of(new Note(say("logged")))),
                suggestions.mostNeededButtons());
    }

    /** A sentence, and the nearest ways on. */
    Reply suggest(Topic topic, String text) {
        List<Choice> near = topic == Topic.UNKNOWN ? suggestions.near(text) : List.of();
        String key = near.isEmpty() ? topic.key() : "unknown.near";
        List<Choice> ways = near.isEmpty() ? suggestions.mostNeededButtons() : near;
        return reply(Stream.of(Stream.<Part>of(paragraph(key))), withEverything(ways));
    }

    /** A button that is of no use any more: its own conversation can be begun anew. */
    Reply oldCard(String conversation) {
        return reply(
                Stream.of(Stream.<Part>of(paragraph("old-card"))),
                withEverything(suggestions.mostNeededButtons(conversation)));
    }

    Reply oldCardInChannel() {
        return reply(Stream.of(Stream.<Part>of(paragraph("old-card.channel"))), List.of(openPersonalChat()));
    }

    /** What can be asked where others read along. Buttons would speak without calling the bot. */
    Reply inChannel(Topic topic) {
        Stream<Part> first = topic == Topic.HELP ? Stream.of() : Stream.of(paragraph(topic.key() + ".channel"));
        Stream<Part> asked =
                topic == Topic.THANKS ? Stream.of() : examples("you-can-ask.channel", suggestions.forChannels());
        return reply(
                Stream.of(first, asked, Stream.<Part>of(new Note(say("clients.channel")))),
                List.of(openPersonalChat()));
    }

    /** In a channel what was not understood may still have named a client: nothing is echoed. */
    Reply askInPrivate() {
        String sentence = say("shared");
        return new Reply(sentence, language, List.of(new Paragraph(sentence)), List.of(openPersonalChat()));
    }

    private Stream<Part> mostNeeded() {
        return examples("you-can-ask", suggestions.mostNeeded());
    }

    private Stream<Part> examples(String title, List<String> examples) {
        return examples.isEmpty()
                ? Stream.of()
                : Stream.concat(Stream.of(paragraph(title)), examples.stream().map(example ->
                        (Part) new Paragraph(TEXTS.say(language, "example", example))));
    }

    private List<Choice> withEverything(List<Choice> ways) {
        List<Choice> choices = new ArrayList<>(ways);
        choices.add(new Choice.Pick(say("everything"), Guide.NAME, Guide.EVERYTHING, Map.of()));
        return choices;
    }

    private Choice openPersonalChat() {
        return new Choice.OpenPersonalChat(say("open-personal-chat"));
    }

    private Reply reply(Stream<Stream<Part>> parts, List<Choice> choices) {
        return new Reply(
                say("notification"), language, parts.flatMap(each -> each).toList(), choices);
    }

    private Part paragraph(String key) {
        return new Paragraph(say(key));
    }

    private String say(String key) {
        return TEXTS.say(language, key);
    }
}
