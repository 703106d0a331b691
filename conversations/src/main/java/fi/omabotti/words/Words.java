package fi.omabotti.words;

import fi.omabotti.name.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words and turns of phrase as a colleague lists them, with blanks between: {@code kuka} is the whole word, {@code
 * puhelin*} any word that begins so (a star is any letters, in any place), {@code ilman_omatyöntekij*} the one right after
 * the other, and {@code kenen+olen} both of them anywhere.
 */
public final class Words {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern PLUS = Pattern.compile("\\+");

    /** One spelling of the list. */
    private record Spelling(Pattern single, List<List<Pattern>> phrases) {

        static Spelling of(List<String> alternatives) {
            String single = alternatives.stream()
                    .filter(alternative -> !isPhrase(alternative))
                    .map(Spelling::regex)
                    .collect(Collectors.joining("|"));
            return new Spelling(
                    Pattern.compile(single.isEmpty() ? "(?!)" : single),
                    alternatives.stream()
                            .filter(Spelling::isPhrase)
                            .map(Spelling::parts)
                            .toList());
        }

        private static boolean isPhrase(String alternative) {
            return alternative.contains("_") || alternative.contains("+");
        }

        private static List<Pattern> parts(String phrase) {
            return PLUS.splitAsStream(phrase)
                    .map(part -> Pattern.compile(" " + regex(part.replace('_', ' ')) + " "))
                    .toList();
        }

        private static String regex(String listed) {
            return Pattern.quote(listed).replace("*", "\\E\\p{L}*\\Q");
        }

        boolean contains(String word) {
            return single.matcher(word).matches();
        }

        boolean isIn(Spoken spoken) {
            return spoken.lower().stream().anyMatch(this::contains) || (!phrases.isEmpty() && isIn(spoken.line()));
        }

        private boolean isIn(String line) {
            return phrases.stream()
                    .anyMatch(parts ->
                            parts.stream().allMatch(part -> part.matcher(line).find()));
        }
    }

    private final Spelling asListed;
    private final Spelling withoutDiacritics;

    private Words(List<String> alternatives) {
        this.asListed = Spelling.of(alternatives);
        this.withoutDiacritics =
                Spelling.of(alternatives.stream().map(Folding::key).distinct().toList());
    }

    /** The words of a list. */
    public static Words of(String listed) {
        List<String> alternatives = new ArrayList<>();
        BLANKS.splitAsStream(listed).filter(word -> !word.isEmpty()).forEach(alternatives::add);
        return new Words(alternatives);
    }

    /** Whether the list has this word of a text, alone. */
    public boolean contain(String lower, Spoken text) {
        return asListed.contains(lower) || (text.plain() && withoutDiacritics.contains(lower));
    }

    /** Whether the list has this word, alone. */
    public boolean contain(String lower) {
        return asListed.contains(lower);
    }

    /** Whether the list has one of these words, alone. */
    public boolean containAny(Collection<String> lower) {
        return lower.stream().anyMatch(asListed::contains);
    }

    /** Whether a text has a word or a phrase of the list. */
    public boolean areIn(Spoken text) {
        return asListed.isIn(text) || (text.plain() && withoutDiacritics.isIn(text));
    }

    /** Whether a text has words, and each of them is in the list, alone: then it can be about nothing and nobody else. */
    public boolean areAllOf(Spoken text) {
        return !text.lower().isEmpty() && text.lower().stream().allMatch(word -> contain(word, text));
    }
}
