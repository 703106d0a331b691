package fi.omabotti.directory;

import fi.omabotti.name.Folding;
import fi.omabotti.name.NameForms;
import fi.omabotti.name.OneEdit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The names of the units, to find which of them words of a sentence name. */
final class UnitNames {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\d-]+");
    private static final Pattern PLURAL =
            Pattern.compile("(?:t|jen|iden|itten|ja|ita|issa|ista|ihin|iin|illa|ille|ilta|ina)$");

    /** Whichever way it is inflected, a word begins with what its base begins with. */
    private static final int KEPT = 2;

    private static final int SHORTEST_MENDED = 6;

    /** One name of a unit, word by word. */
    private record Name(Unit unit, List<String> words) {}

    private final List<Name> names;
    private final Map<String, Set<String>> formsOfStored = new HashMap<>();

    UnitNames(List<Unit> units) {
        this.names = units.stream()
                .flatMap(unit -> unit.keys().stream().map(key -> new Name(unit, words(key))))
                .filter(name -> !name.words().isEmpty())
                .toList();
    }

    private static List<String> words(String key) {
        return NO_LETTER.splitAsStream(key).filter(word -> !word.isEmpty()).toList();
    }

    /** Units with just this name. */
    List<Unit> named(List<Set<String>> words) {
        return fitting(words, this::isForm);
    }

    /** Units whose name has all these words. */
    List<Unit> partlyNamed(List<Set<String>> words) {
        return units(name ->
                words.stream().allMatch(typed -> name.words().stream().anyMatch(stored -> isForm(typed, stored))));
    }

    /** Units that they would name with one typing error mended in one word. */
    List<Unit> nearlyNamed(List<Set<String>> words) {
        return fitting(
                words,
                (typed, stored) -> isForm(typed, stored)
                        || (stored.length() >= SHORTEST_MENDED && OneEdit.isBetween(stored, typed)));
    }

    private List<Unit> fitting(List<Set<String>> words, BiPredicate<Set<String>, String> fits) {
        return units(name -> name.words().size() == words.size()
                && IntStream.range(0, words.size())
                        .allMatch(i -> fits.test(words.get(i), name.words().get(i))));
    }

    private List<Unit> units(Predicate<Name> fits) {
        return names.stream().filter(fits).map(Name::unit).distinct().toList();
    }

    private boolean isForm(Set<String> typed, String stored) {
        if (typed.contains(stored)) {
            return true;
        }
        String kept = stored.substring(0, Math.min(KEPT, stored.length()));
        return typed.stream().anyMatch(form -> form.startsWith(kept))
                && formsOfStored.computeIfAbsent(stored, UnitNames::finnishForms).stream()
                        .anyMatch(typed::contains);
    }

    /** What a word can be a form of, folded; of plurals too, as services have them: vammaispalveluissa, vammaispalvelut. */
    static Set<String> finnishForms(String word) {
        Set<String> forms = new HashSet<>(NameForms.finnish(word).familyKeys());
        String folded = Folding.key(word);
        String stem = PLURAL.matcher(folded).replaceFirst("");
        if (stem.length() > KEPT && !stem.equals(folded)) {
            forms.add(stem + "t");
            if (stem.endsWith("s")) {
                forms.add(stem.substring(0, stem.length() - 1) + "nen"); // työikäis-issä
            }
        }
        return forms;
    }
}
