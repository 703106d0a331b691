package fi.omabotti.words;

import fi.omabotti.name.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words and turns of phrase as a colleague lists them, with blanks between: {@code kuka} is the whole word, {@code
 * puhelin*} any word that begins so (a star is any letters, in any place), {@code ilman_omatyöntekij*} the one right after
 * the other, and {@code kenen+olen} both of them anywhere.
 */
public final class Words {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern PLUS = Pattern.compile("\\+");

    /** One spelling of the list, in parts that are quick to look in: every list is asked of everything that is said. */
    private record Spelling(
            Set<String> whole, Map<Character, List<String>> beginnings, Pattern others, List<List<Part>> phrases) {

        static Spelling of(List<String> alternatives) {
            List<String> single =
                    alternatives.stream().filter(it -> !isPhrase(it)).toList();
            List<String> starred =
                    single.stream().filter(it -> it.contains("*")).toList();
            String others = starred.stream()
                    .filter(it -> !isBeginning(it))
                    .map(Words::regex)
                    .collect(Collectors.joining("|"));
            return new Spelling(
                    single.stream().filter(it -> !it.contains("*")).collect(Collectors.toUnmodifiableSet()),
                    starred.stream()
                            .filter(Spelling::isBeginning)
                            .map(it -> it.substring(0, it.length() - 1))
                            .collect(Collectors.groupingBy(it -> it.charAt(0))),
                    Pattern.compile(others.isEmpty() ? "(?!)" : others),
                    alternatives.stream()
                            .filter(Spelling::isPhrase)
                            .map(Spelling::parts)
                            .toList());
        }

        private static boolean isPhrase(String alternative) {
            return alternative.contains("_") || alternative.contains("+");
        }

        private static boolean isBeginning(String starred) {
            return starred.indexOf('*') == starred.length() - 1 && starred.length() > 1;
        }

        private static List<Part> parts(String phrase) {
            return PLUS.splitAsStream(phrase).map(Part::of).toList();
        }

        boolean contains(String word) {
            return whole.contains(word) || begins(word) || others.matcher(word).matches();
        }

        private boolean begins(String word) {
            return !word.isEmpty()
                    && beginnings.getOrDefault(word.charAt(0), List.of()).stream()
                            .anyMatch(it -> word.startsWith(it) && isLetters(word, it.length()));
        }

        private static boolean isLetters(String word, int from) {
            return word.substring(from).codePoints().allMatch(Character::isLetter);
        }

        boolean isIn(Spoken spoken) {
            return spoken.lower().stream().anyMatch(this::contains) || isIn(spoken.line());
        }

        private boolean isIn(String line) {
            return phrases.stream().anyMatch(parts -> parts.stream().allMatch(part -> part.isIn(line)));
        }
    }

    /**
     * Words that stand side by side.
     *
     * @param head up to the first star: a line without it needs no pattern
     */
    private record Part(String head, @Nullable Pattern starred) {

        static Part of(String listed) {
            String line = " " + listed.replace('_', ' ') + " ";
            int star = line.indexOf('*');
            return star < 0 ? new Part(line, null) : new Part(line.substring(0, star), Pattern.compile(regex(line)));
        }

        boolean isIn(String line) {
            return line.contains(head)
                    && (starred == null || starred.matcher(line).find());
        }
    }

    private static String regex(String listed) {
        return Pattern.quote(listed).replace("*", "\\E\\p{L}*\\Q");
    }

    private final Spelling asListed;

    /** What somebody means who types no diacritics at all. */
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
        return (text.plain() ? withoutDiacritics : asListed).contains(lower);
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
        return (text.plain() ? withoutDiacritics : asListed).isIn(text);
    }

    /** Whether a text has words, and each of them is in the list, alone: then it can be about nothing and nobody else. */
    public boolean areAllOf(Spoken text) {
        return !text.lower().isEmpty() && text.lower().stream().allMatch(word -> contain(word, text));
    }
}
