package fi.omabotti.followup;

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
record FollowUpWording(Language language) {

    private static final Texts TEXTS = Texts.of(FollowUpWording.class);

    String say(String key, Object... values) {
        return TEXTS.say(language, key, values);
    }

    Paragraph paragraph(String key, Object... values) {
        return new Paragraph(say(key, values));
    }

    Choice button(FollowUpButton button, Map<String, String> values) {
        return button.choice(say("button." + button.key()), values);
    }

    Reply reply(List<? extends Part> parts, List<? extends Choice> choices) {
        return new Reply(say("notification"), language, List.copyOf(parts), List.copyOf(choices));
    }

    Reply reply(String key, Object... values) {
        return reply(List.of(paragraph(key, values)), List.of());
    }

    String state(ActionState state) {
        return say("state." + state.name());
    }

    /** "ti 24.11.2026". */
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE", language.locale()).format(day) + " " + Dates.day(language, day);
    }
}
