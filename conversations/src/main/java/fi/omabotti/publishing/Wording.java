package fi.omabotti.publishing;

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
import fi.omabotti.questionnaire.Bilingual;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** This conversation's words, in one language. */
record Wording(Language language) {

    private static final Texts TEXTS = Texts.of(Wording.class);

    String say(String key, Object... values) {
        return TEXTS.say(language, key, values);
    }

    String of(Bilingual words) {
        return words.in(language);
    }

    String title(PreTask task) {
        return of(task.pack().title());
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

    Choice button(CompilationButton button, Map<String, String> values) {
        return button.choice(say("button." + button.key()), values);
    }

    Reply reply(List<? extends Part> parts, List<? extends Choice> choices) {
        return new Reply(say("notification"), language, List.copyOf(parts), List.copyOf(choices));
    }

    Reply reply(String key, Object... values) {
        return reply(List.of(paragraph(key, values)), List.of());
    }

    /** "7 / 12". */
    String of(int some, int all) {
        return say("of", Integer.toString(some), Integer.toString(all));
    }

    /** With one decimal. */
    String decimal(double number) {
        return String.format(language == Language.EN ? Locale.ENGLISH : language.locale(), "%.1f", number);
    }

    /** "to 3.12.2026 klo 9.00". */
    String moment(ZonedDateTime at) {
        String day = DateTimeFormatter.ofPattern("EEE", language.locale()).format(at);
        return say("moment", day + " " + Dates.day(language, at.toLocalDate()), Dates.time(language, at));
    }
}
