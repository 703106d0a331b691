package fi.omabotti.words;

import fi.omabotti.name.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a text in their order, as they are compared with {@link Words}.
 *
 * @param lower in lower case, diacritics kept
 * @param plain true when nobody typed a diacritic: then "yhteystieto" and "missa" are read without them
 * @param line all of it, a blank before and after each word
 */
public record Spoken(List<String> lower, boolean plain, String line) {

    /** Possessive, as a greedy group takes a stack frame for each hyphen of pages of them. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d]++(?:['’:-][\\p{L}\\p{M}\\d]++)*+['’]?");

    public Spoken {
        lower = List.copyOf(lower);
    }

    /** Of these words. */
    public Spoken(List<String> lower, boolean plain) {
        this(lower, plain, lower.stream().collect(Collectors.joining(" ", " ", " ")));
    }

    /** Takes a text apart. */
    public static Spoken of(String text) {
        List<String> lower = new ArrayList<>();
        for (Matcher word = WORD.matcher(text); word.find(); ) {
            lower.add(Folding.lower(word.group()));
        }
        return new Spoken(
                lower, lower.stream().allMatch(word -> Folding.key(word).equals(word)));
    }

    /** The words as they stand in the text, and where. */
    public static List<MatchResult> inTheirPlaces(String text) {
        return WORD.matcher(text).results().toList();
    }

    /** The words may name a client: they stay out of logs. */
    @Override
    public String toString() {
        return "Spoken[" + lower.size() + " words]";
    }
}
