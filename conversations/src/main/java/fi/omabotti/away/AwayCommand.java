package fi.omabotti.away;

import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Utterance.Said;
import fi.omabotti.name.Folding;
import fi.omabotti.words.Spoken;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What somebody says of an own absence. */
sealed interface AwayCommand {

    /** "Oon poissa to–pe, sijainen Maija Laine". */
    record Tell(SpokenDays days, SpokenSubstitute substitute) implements AwayCommand {}

    /** "Milloin olen poissa?", and "peru poissaoloni": which one, a button says. */
    record Show() implements AwayCommand {}

    /** "Palasin töihin". */
    record ComeBack() implements AwayCommand {}

    /** "En voi enää sijaistaa": whom, a button says. */
    record StopCovering() implements AwayCommand {}

    /** In characters: what is longer is a text. */
    int LONGEST = 300;

    Pattern CLIENT_NUMBER = Pattern.compile("(?<![.\\d])\\d{4,}");

    /** Empty when the words are something else. */
    static Optional<AwayCommand> in(Said said, Language language, LocalDate today) {
        String text = said.text();
        Spoken spoken = Spoken.of(text);
        Vocabulary vocabulary = Vocabulary.of(language);
        if (text.length() > LONGEST
                || said.heldIdentityCode()
                || spoken.lower().isEmpty()
                || CLIENT_NUMBER.matcher(text).find()
                || vocabulary.notOurs().areIn(spoken)) {
            return Optional.empty();
        }
        if (vocabulary.stopCovering().areIn(spoken)) {
            return Optional.of(new StopCovering());
        }
        if (vocabulary.back().areIn(spoken)) {
            return Optional.of(new ComeBack());
        }
        if (vocabulary.show().areIn(spoken) || vocabulary.cancel().areIn(spoken)) {
            return Optional.of(new Show());
        }
        return told(text, spoken, vocabulary, new DayReader(vocabulary, today));
    }

    private static Optional<AwayCommand> told(String text, Spoken spoken, Vocabulary vocabulary, DayReader reader) {
        SpokenDays days = reader.read(text);
        boolean hasDays = days.fold(clear -> true, () -> false, unfit -> true);
        boolean ofOneself = vocabulary.self().areIn(spoken) && vocabulary.away().areIn(spoken);
        boolean inShort = hasDays
                && vocabulary.away().contain(Folding.lower(spoken.lower().get(0)));
        return !vocabulary.asks().areIn(spoken) && (ofOneself || inShort)
                ? Optional.of(new Tell(days, SpokenSubstitute.in(text, vocabulary, reader)))
                : Optional.empty();
    }

    default <T> T fold(
            BiFunction<SpokenDays, SpokenSubstitute, T> tell,
            Supplier<T> show,
            Supplier<T> comeBack,
            Supplier<T> stopCovering) {
        if (this instanceof Tell it) {
            return tell.apply(it.days(), it.substitute());
        }
        if (this instanceof StopCovering) {
            return stopCovering.get();
        }
        return this instanceof Show ? show.get() : comeBack.get();
    }
}
