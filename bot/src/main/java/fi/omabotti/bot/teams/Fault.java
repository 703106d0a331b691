package fi.omabotti.bot.teams;

import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Texts;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something went wrong that should not have. The asker gets a code, and the log has it too, with what happened where.
 *
 * @param trace what was thrown and from where, without the messages: they may quote a name
 */
record Fault(String code, String trace) {

    private static final Texts TEXTS = Texts.of(Fault.class);

    /** Without letters and digits that are mistaken for one another on the telephone. */
    private static final String ALPHABET = "23456789ACDEFHJKMNPRTUVWXY";

    private static final int CODE_LENGTH = 6;
    private static final int LONGEST_CHAIN = 8;

    static Fault of(Throwable thrown) {
        String code = ThreadLocalRandom.current()
                .ints(CODE_LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> ALPHABET.substring(i, i + 1))
                .collect(Collectors.joining());
        String trace = Stream.<@Nullable Throwable>iterate(thrown, it -> it != null, Throwable::getCause)
                .limit(LONGEST_CHAIN)
                .map(Fault::describe)
                .collect(Collectors.joining(", caused by "));
        return new Fault(code, trace);
    }

    Reply apology(Language language) {
        String words = TEXTS.say(language, "failed", code);
        return new Reply(
                TEXTS.say(language, "failed-notification"), language, List.of(new Part.Paragraph(words)), List.of());
    }

    private static String describe(Throwable thrown) {
        String state = thrown instanceof SQLException sql ? " (SQL state " + sql.getSQLState() + ")" : "";
        StackTraceElement[] stack = thrown.getStackTrace();
        return thrown.getClass().getName() + state + (stack.length == 0 ? "" : " at " + stack[0]);
    }
}
