package fi.omabotti.organising;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Dates;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Fact;
import fi.omabotti.conversation.Part.Note;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Texts;
import fi.omabotti.pretask.PreTask;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** What facilitators read, in one language. */
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

    Choice button(TaskButton button, Map<String, String> values) {
        return button.choice(say("button." + button.key()), values);
    }

    Reply reply(List<? extends Part> parts, List<? extends Choice> choices) {
        return new Reply(say("notification"), language, List.copyOf(parts), List.copyOf(choices));
    }

    Reply reply(String key, Object... values) {
        return reply(List.of(paragraph(key, values)), List.of());
    }

    String title(PreTask task) {
        return task.pack().title().in(language);
    }

    /** "Omatyöntekijäisyys näkyväksi, vastausaika pe 27.11.2026 klo 12.00 asti". */
    String titleAndTime(PreTask task) {
        return say("title", title(task), moment(task.plan().dueAt()));
    }

    /** "pe 27.11.2026 klo 12.00". */
    String moment(ZonedDateTime at) {
        String day = DateTimeFormatter.ofPattern("EEE", language.locale()).format(at);
        return say("moment", day + " " + Dates.day(language, at.toLocalDate()), Dates.time(language, at));
    }
}
