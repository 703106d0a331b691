package fi.omabotti.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
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

    private static final String PARTICLE = "(?:von|af|de|la|van|der|zu|al|el)";
    private static final Pattern ONE_PARTICLE = Pattern.compile(PARTICLE);
    private static final Pattern PARTICLES = Pattern.compile("^(?:" + PARTICLE + "[ -])+(?=\\p{L})");
    private static final Pattern INNER_PARTICLES = Pattern.compile("-(?:" + PARTICLE + "-)+");
    private static final Pattern HYPHEN = Pattern.compile("-+");
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    /**
     * Every way to name a person, as it is stored and looked up.
     *
     * @param formerFamilyNames separated by commas
     */
    public static List<NameKey> of(
            String familyName, String givenNames, @Nullable String callName, @Nullable String formerFamilyNames) {
        return of(Folding::key, familyName, givenNames, callName, formerFamilyNames);
    }

    /** The same with diacritics kept ({@link Folding#lower}): to prefer those who are spelt just as it was typed. */
    public static List<NameKey> asWritten(
            String familyName, String givenNames, @Nullable String callName, @Nullable String formerFamilyNames) {
        return of(Folding::lower, familyName, givenNames, callName, formerFamilyNames);
    }

    private static List<NameKey> of(
            UnaryOperator<String> folding,
            String familyName,
            String givenNames,
            @Nullable String callName,
            @Nullable String formerFamilyNames) {
        Set<String> wholes = new LinkedHashSet<>();
        Set<String> halves = new LinkedHashSet<>();
        addFamily(folding.apply(familyName), wholes, halves);
        if (formerFamilyNames != null) {
            COMMA.splitAsStream(formerFamilyNames).map(folding).forEach(former -> addFamily(former, wholes, halves));
        }
        halves.removeAll(wholes);
        List<NameKey> keys = new ArrayList<>();
        givens(folding, givenNames, callName).forEach((given, position) -> {
            wholes.forEach(whole -> keys.add(new NameKey(whole, given, position, true)));
            halves.forEach(half -> keys.add(new NameKey(half, given, position, false)));
        });
        return keys;
    }

    /** "tiina makela" for Tiina Maria Mäkelä: a person of one written name, as {@code given + " " + family} of a key. */
    public static String ofPerson(String displayName) {
        String folded = Folding.key(displayName);
        return folded.substring(0, (folded + " ").indexOf(' ')) + " " + folded.substring(folded.lastIndexOf(' ') + 1);
    }

    /** True of a word that belongs to a family name and is not looked up: von, af, al. */
    public static boolean isParticle(String word) {
        return ONE_PARTICLE.matcher(word).matches();
    }

    /** A folded family name without its particle: von Essen is looked up as essen. */
    static String withoutParticle(String folded) {
        return PARTICLES.matcher(folded).replaceFirst("");
    }

    private static void addFamily(String name, Set<String> wholes, Set<String> halves) {
        String whole = withoutParticle(name).replace(' ', '-');
        if (whole.isEmpty()) {
            return;
        }
        wholes.add(whole);
        if (whole.contains("-")) {
            HYPHEN.splitAsStream(whole)
                    .filter(half -> half.length() > 1 && !isParticle(half))
                    .forEach(halves::add);
            halves.add(INNER_PARTICLES.matcher(whole).replaceAll("-")); // Boije af Gennäs is asked for as Boije Gennäs
        }
    }

    /** Given names with their positions. Anna Liisa can be asked for as Anna-Liisa too. */
    private static Map<String, Integer> givens(
            UnaryOperator<String> folding, String givenNames, @Nullable String callName) {
        List<String> names = BLANK.splitAsStream(folding.apply(givenNames))
                .filter(name -> !name.isEmpty())
                .toList();
        Map<String, Integer> givens = new LinkedHashMap<>();
        for (int position = 0; position < names.size(); position++) {
            givens.putIfAbsent(names.get(position), position);
        }
        for (int position = 1; position < names.size(); position++) {
            givens.putIfAbsent(names.get(position - 1) + "-" + names.get(position), position - 1);
        }
        if (callName != null && !callName.isBlank()) {
            givens.putIfAbsent(folding.apply(callName).replace(' ', '-'), 0);
        }
        return givens;
    }
}
