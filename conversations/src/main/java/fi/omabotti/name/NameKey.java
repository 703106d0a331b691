package fi.omabotti.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One way to name a client: a family name (or half of a double one) beside one given name, both folded
 * ({@link Folding#key}).
 *
 * @param givenPosition 0 for the first given name, 1 for the second …
 * @param familyIsWhole false when the family name is one half of a double name
 */
public record NameKey(String family, String given, int givenPosition, boolean familyIsWhole) {

    private static final Pattern PARTICLES =
            Pattern.compile("^(?:(?:von der|von|af|de la|de|van der|van|zu|al|el)[ -])+(?=\\p{L})");
    private static final Pattern HYPHEN = Pattern.compile("-+");
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    /**
     * Every way to name a person.
     *
     * @param formerFamilyNames separated by commas
     */
    public static List<NameKey> of(
            String familyName, String givenNames, @Nullable String callName, @Nullable String formerFamilyNames) {
        Set<String> wholes = new LinkedHashSet<>();
        Set<String> halves = new LinkedHashSet<>();
        addFamily(familyName, wholes, halves);
        if (formerFamilyNames != null) {
            COMMA.splitAsStream(formerFamilyNames).forEach(former -> addFamily(former, wholes, halves));
        }
        halves.removeAll(wholes);
        List<String> givens = givens(givenNames, callName);
        List<NameKey> keys = new ArrayList<>();
        for (int position = 0; position < givens.size(); position++) {
            for (String whole : wholes) {
                keys.add(new NameKey(whole, givens.get(position), position, true));
            }
            for (String half : halves) {
                keys.add(new NameKey(half, givens.get(position), position, false));
            }
        }
        return keys;
    }

    /** A family name without its particle: von Essen is looked up as essen. */
    static String withoutParticle(String folded) {
        return PARTICLES.matcher(folded).replaceFirst("");
    }

    private static void addFamily(String name, Set<String> wholes, Set<String> halves) {
        String key = withoutParticle(Folding.key(name));
        if (key.isEmpty()) {
            return;
        }
        String hyphened = key.replace(' ', '-');
        wholes.add(hyphened);
        if (hyphened.contains("-")) {
            HYPHEN.splitAsStream(hyphened).filter(half -> half.length() > 1).forEach(halves::add);
        }
    }

    /** Anna-Liisa is one name, and so is Anna Liisa when it is written as two. */
    private static List<String> givens(String givenNames, @Nullable String callName) {
        Set<String> givens = new LinkedHashSet<>();
        BLANK.splitAsStream(Folding.key(givenNames)).forEach(givens::add);
        if (callName != null) {
            givens.add(Folding.key(callName).replace(' ', '-'));
        }
        givens.remove("");
        return List.copyOf(givens);
    }
}
