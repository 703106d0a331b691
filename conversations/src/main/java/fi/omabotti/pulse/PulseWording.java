package fi.omabotti.pulse;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Dates;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Texts;
import fi.omabotti.pretask.PreTask;
import java.math.BigDecimal;
import java.util.List;

/** This conversation's words, in one language. */
record PulseWording(Language language) {

    private static final Texts TEXTS = Texts.of(PulseWording.class);

    String say(String key, Object... values) {
        return TEXTS.say(language, key, values);
    }

    Part.Paragraph paragraph(String key, Object... values) {
        return new Part.Paragraph(say(key, values));
    }

    Reply reply(List<? extends Part> parts, List<? extends Choice> choices) {
        return new Reply(say("notification"), language, List.copyOf(parts), List.copyOf(choices));
    }

    /** "Pulssi työpajan jälkeen, 27.11.2026". */
    String round(PreTask task) {
        return task.pack().title().in(language) + ", "
                + Dates.day(language, task.plan().dueAt().toLocalDate());
    }

    /** "3,4". */
    String number(BigDecimal number) {
        String plain = number.abs().toPlainString();
        return language == Language.EN ? plain : plain.replace('.', ',');
    }
}
