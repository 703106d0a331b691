package fi.omabotti.incident;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to do at once, understood in any of the languages: nobody looks for the right one in an incident. */
sealed interface IncidentCommand {

    /** Hide the client with this number. */
    record Hide(String clientNumber) implements IncidentCommand {}

    /** Suspend all look-ups. */
    record Suspend() implements IncidentCommand {}

    /** Let look-ups go on. */
    record Resume() implements IncidentCommand {}

    Pattern HIDE = Pattern.compile(
            "(?:piilota|piilottakaa|dölj|hide)\\s+(?:asiakas|asiakkaan|klient|klienten|client|the client)\\s+(\\S{1,50}?)[.!]?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    Pattern SWITCH = Pattern.compile(
            "(?:asiakashaut|klientsökningar|klientsökningarna|client searches)\\s+(pois|päälle|av|på|off|on)[.!]?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    Set<String> OFF = Set.of("pois", "av", "off");

    /** Empty when the words are something else. */
    static Optional<IncidentCommand> in(String text) {
        String words = text.strip();
        Matcher hide = HIDE.matcher(words);
        if (hide.matches()) {
            return Optional.of(new Hide(hide.group(1)));
        }
        Matcher turned = SWITCH.matcher(words);
        if (!turned.matches()) {
            return Optional.empty();
        }
        return Optional.of(OFF.contains(turned.group(1).toLowerCase(Locale.ROOT)) ? new Suspend() : new Resume());
    }

    default <T> T fold(Function<? super Hide, T> hide, Supplier<T> suspend, Supplier<T> resume) {
        if (this instanceof Hide it) {
            return hide.apply(it);
        }
        return this instanceof Suspend ? suspend.get() : resume.get();
    }
}
