package fi.omabotti.seminar;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Dates;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Fact;
import fi.omabotti.conversation.Part.Note;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Texts;
import fi.omabotti.event.EventDetails;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** These conversations' words, in one language. */
record Wording(Language language) {

    private static final Texts TEXTS = Texts.of(Wording.class);

    String say(String key, Object... values) {
        return TEXTS.say(language, key, values);
    }

    Paragraph paragraph(String key, Object... values) {
        return new Paragraph(say(key, values));
    }

    Note note(String key, Object... values) {
        return new Note(say(key, values));
    }

    Fact fact(String key, String value) {
        return new Fact(say(key), value);
    }

    Choice button(Button button, Map<String, String> values) {
        return button.choice(say("button." + button.key()), values);
    }

    Reply reply(List<? extends Part> parts, List<? extends Choice> choices) {
        return new Reply(say("notification"), language, List.copyOf(parts), List.copyOf(choices));
    }

    Reply reply(String key, Object... values) {
        return reply(List.of(paragraph(key, values)), List.of());
    }

    /** To who did not ask; what an event is called is no secret. */
    Reply message(EventDetails event, List<? extends Part> parts, List<? extends Choice> choices) {
        return new Reply(say("notification.event", title(event)), language, List.copyOf(parts), List.copyOf(choices));
    }

    String title(EventDetails event) {
        return language == Language.SV && !event.titleSv().isEmpty() ? event.titleSv() : event.titleFi();
    }

    /** "to 3.12.2026 klo 9.00–11.00". */
    String time(EventDetails event) {
        return say("time", day(event.start()), Dates.time(language, event.start()), Dates.time(language, event.end()));
    }

    /** "Kehittämisseminaari, to 3.12.2026 klo 9.00–11.00". */
    String titleAndTime(EventDetails event) {
        return title(event) + ", " + time(event);
    }

    /** "to 3.12.2026 klo 9.00". */
    String moment(ZonedDateTime at) {
        return say("moment", day(at), Dates.time(language, at));
    }

    private String day(ZonedDateTime at) {
        return DateTimeFormatter.ofPattern("EEE", language.locale()).format(at) + " "
                + Dates.day(language, at.toLocalDate());
    }
}
