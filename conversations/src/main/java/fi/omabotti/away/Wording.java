package fi.omabotti.away;

import fi.omabotti.absence.Days;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Dates;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** This conversation's words, in one language. */
record Wording(Language language) {

    private static final Texts TEXTS = Texts.of(Wording.class);

    String say(String key, Object... values) {
        return TEXTS.say(language, key, values);
    }

    Paragraph paragraph(String key, Object... values) {
        return new Paragraph(say(key, values));
    }

    Choice button(Button button, Map<String, String> values) {
        return button(button, say(button.key()), values);
    }

    Choice button(Button button, String label, Map<String, String> values) {
        return new Choice.Pick(label, AwayConversation.NAME, button.key(), values);
    }

    Reply reply(List<? extends Part> parts, List<Choice> choices) {
        return new Reply(say("notification"), language, List.copyOf(parts), choices);
    }

    Reply reply(String key, Object... values) {
        return reply(List.of(paragraph(key, values)), List.of());
    }

    /** To somebody who did not ask. */
    Reply message(String notification, Part part, List<Choice> choices) {
        return new Reply(say(notification), language, List.of(part), choices);
    }

    /** "to 26.11.–pe 27.11.2026": the year once, where it is one. */
    String days(Days days) {
        String last = weekday(days.last()) + " " + Dates.day(language, days.last());
        if (days.first().equals(days.last())) {
            return last;
        }
        boolean oneYear = days.first().getYear() == days.last().getYear();
        String first = oneYear ? Dates.dayOfYear(language, days.first()) : Dates.day(language, days.first());
        return weekday(days.first()) + " " + first + "–" + last;
    }

    /** As it is written in a field. */
    static String field(LocalDate day) {
        return DateTimeFormatter.ofPattern("d.M.yyyy", Language.FI.locale()).format(day);
    }

    private String weekday(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE", language.locale()).format(day);
    }
}
