package fi.omabotti.caseload;

import fi.omabotti.assignment.ClientSummary;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Fact;
import fi.omabotti.conversation.Part.Note;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Secrecy;
import fi.omabotti.conversation.Texts;
import java.util.List;

/** The words of the lists, in one language. */
record Wording(Language language) {

    private static final Texts TEXTS = Texts.of(Wording.class);

    String say(String key, Object... values) {
        return TEXTS.say(language, key, values);
    }

    /** A key's words for nothing, for one and for several. */
    String count(String key, int count) {
        return switch (count) {
            case 0 -> say(key + ".0");
            case 1 -> say(key + ".1");
            default -> say(key + ".n", Integer.toString(count));
        };
    }

    Paragraph paragraph(String key, Object... values) {
        return new Paragraph(say(key, values));
    }

    Note note(String key, Object... values) {
        return new Note(say(key, values));
    }

    Fact fact(String key, int count) {
        return new Fact(say(key), Integer.toString(count));
    }

    /** What may be shown of a client in a list (P-06). */
    Paragraph client(ClientSummary client) {
        return paragraph("client", client.fullName(), Integer.toString(client.birthYear()), client.number());
    }

    /** Which part of a list this is; nothing where it is all of it. */
    List<Part> place(Page<?> page) {
        return page.total() <= Page.SIZE
                ? List.of()
                : List.of(paragraph(
                        "page",
                        Integer.toString(page.first()),
                        Integer.toString(page.last()),
                        Integer.toString(page.total())));
    }

    Reply reply(List<? extends Part> parts, List<Choice> choices, Secrecy secrecy) {
        return new Reply(say("notification"), language, List.copyOf(parts), choices, secrecy);
    }

    /** A reply without a word about any client. */
    Reply open(List<? extends Part> parts, List<Choice> choices) {
        return reply(parts, choices, Secrecy.OPEN);
    }
}
