package fi.omabotti.name;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.omabotti.name.Inflection.Paradigm;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which stem a Finnish noun that ends a family name has, and consonant gradation forwards. */
final class StemTypes {

    /** Nouns in -i with a stem in -e: Niemi, Nieme-n. */
    private static final Set<String> E_STEMS = words("e_stems.txt");

    /** Family names in -e that are Finnish nouns: Laine, Lainee-n. */
    private static final Set<String> NATIVE_IN_E = words("native_in_e.txt");

    /** Name, and its ways to be inflected as weak/strong/partitive. */
    private static final Map<String, List<String>> LISTED = lines("paradigms.csv")
            .map(line -> List.of(line.split(";", -1)))
            .collect(Collectors.toMap(row -> row.get(0), row -> row.subList(1, row.size())));

    private static final List<List<String>> GRADES = List.of(
            List.of("kk", "k"),
            List.of("pp", "p"),
            List.of("tt", "t"),
            List.of("nk", "ng"),
            List.of("nt", "nn"),
            List.of("mp", "mm"),
            List.of("lt", "ll"),
            List.of("rt", "rr"),
            List.of("ht", "hd"));

    private StemTypes() {}

    static List<Paradigm> listed(String name) {
        List<Paradigm> ways = new ArrayList<>();
        LISTED.forEach((end, paradigms) -> {
            if (endsInPart(name, end)) {
                String head = name.substring(0, name.length() - end.length());
                paradigms.forEach(way -> {
                    List<String> forms = List.of(way.split("/"));
                    ways.add(new Paradigm(name, head + forms.get(0), head + forms.get(1), head + forms.get(2)));
                });
            }
        });
        if (ways.isEmpty() && E_STEMS.stream().anyMatch(end -> endsInPart(name, end))) {
            String stem = name.substring(0, name.length() - 1) + "e";
            ways.add(new Paradigm(name, weakened(stem), stem, stem + Inflection.harmonic("a", stem)));
        }
        return ways;
    }

    static boolean isNativeInE(String name) {
        return NATIVE_IN_E.stream().anyMatch(end -> endsInPart(name, end));
    }

    /** The weak grade of a stem in one vowel. */
    static String weakened(String stem) {
        int vowel = stem.length() - 1;
        String head = stem.substring(0, vowel);
        String tail = stem.substring(vowel);
        for (List<String> grade : GRADES) {
            if (head.endsWith(grade.get(0)) && head.length() > 2) {
                return head.substring(0, vowel - 2) + grade.get(1) + tail;
            }
        }
        if (vowel < 2) {
            return stem;
        }
        char before = head.charAt(vowel - 2);
        String start = head.substring(0, vowel - 1);
        boolean afterVowel = Inflection.isVowel(before);
        return switch (head.charAt(vowel - 1)) {
            case 't' -> afterVowel ? start + "d" + tail : stem;
            case 'p' -> afterVowel || before == 'l' || before == 'r' ? start + "v" + tail : stem;
            case 'k' -> withoutK(start, tail, before, stem);
            default -> stem;
        };
    }

    private static String withoutK(String start, String tail, char before, String stem) {
        if ((before == 'u' || before == 'y')
                && tail.charAt(0) == before
                && start.length() > 1
                && !Inflection.isVowel(start.charAt(start.length() - 2))) {
            return start + "v" + tail; // Suvun
        } else if ("lrh".indexOf(before) >= 0) {
            return tail.equals("i") ? stem : start + (tail.equals("e") ? "j" : "") + tail; // Kurjen, Selän
        } else if (Inflection.isVowel(before)) {
            boolean threeAlike =
                    start.length() > 1 && start.charAt(start.length() - 2) == before && tail.charAt(0) == before;
            return start + (threeAlike ? "'" : "") + tail; // Joen, Vaa'an
        }
        return stem;
    }

    /** The strong grade of a stem in one vowel that is weak in the nominative: rinte of rinne. */
    static String strengthened(String stem) {
        int vowel = stem.length() - 1;
        String head = stem.substring(0, vowel);
        String tail = stem.substring(vowel);
        for (List<String> grade : GRADES.subList(3, GRADES.size())) {
            if (head.endsWith(grade.get(1))) {
                return head.substring(0, vowel - 2) + grade.get(0) + tail;
            }
        }
        char before = head.charAt(Math.max(0, vowel - 2));
        String start = head.substring(0, Math.max(0, vowel - 1));
        return switch (head.charAt(vowel - 1)) {
            case 'k', 'p', 't' ->
                Inflection.isVowel(before) || "lrnm".indexOf(before) >= 0 ? head + head.charAt(vowel - 1) + tail : stem;
            case 'd' -> start + "t" + tail;
            default -> stem;
        };
    }

    private static boolean endsInPart(String name, String end) {
        return name.equals(end) || (end.length() > 3 && name.endsWith(end));
    }

    private static Set<String> words(String resource) {
        return lines(resource).collect(Collectors.toSet());
    }

    static Stream<String> lines(String resource) {
        return new BufferedReader(new InputStreamReader(
                        Objects.requireNonNull(StemTypes.class.getResourceAsStream(resource)), UTF_8))
                .lines()
                .filter(line -> !line.startsWith("#"));
    }
}
