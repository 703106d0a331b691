package fi.omabotti.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Stems that no rule leads back to the name: {@code irregular_stems.properties}, read once. */
final class IrregularStems {

    private static final Map<String, String> FILE = Resources.properties("irregular_stems.properties");

    private final Map<String, List<String>> whole = new HashMap<>();
    private final Map<String, List<String>> lastPart = new HashMap<>();

    private IrregularStems(String kind) {
        FILE.forEach((key, names) -> {
            if (key.startsWith(kind)) {
                String stem = key.substring(kind.length());
                Resources.listed(names).forEach(name -> put(stem, name));
            }
        });
    }

    static IrregularStems ofFamilyNames() {
        return new IrregularStems("family.");
    }

    static IrregularStems ofGivenNames() {
        return new IrregularStems("given.");
    }

    /** Adds the names of this stem. */
    void add(String stem, Set<String> names) {
        names.addAll(whole.getOrDefault(stem, List.of()));
        lastPart.forEach((end, bases) -> {
            if (stem.endsWith(end)) {
                bases.forEach(base -> names.add(Words.cut(stem, end.length()) + base));
            }
        });
    }

    /** As it is written, and without diacritics for those who type none. */
    private void put(String stem, String name) {
        Map<String, List<String>> stems = stem.startsWith("*") ? lastPart : whole;
        String plain = stem.replace("*", "");
        stems.computeIfAbsent(plain, unused -> new ArrayList<>()).add(name);
        if (!Folding.key(plain).equals(plain)) {
            stems.computeIfAbsent(Folding.key(plain), unused -> new ArrayList<>())
                    .add(Folding.key(name));
        }
    }
}
