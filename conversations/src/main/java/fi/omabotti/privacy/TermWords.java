package fi.omabotti.privacy;

import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Texts;
import java.time.Period;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A term in words: "12 kuukautta". */
final class TermWords {

    private static final Texts TEXTS = Texts.of(TermWords.class);

    private TermWords() {}

    static String say(Language language, Period term) {
        return Stream.of(
                        part(language, "years", term.getYears()),
                        part(language, "months", term.getMonths()),
                        part(language, "days", term.getDays()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String part(Language language, String unit, int count) {
        return count == 0 ? "" : TEXTS.say(language, unit, count);
    }
}
