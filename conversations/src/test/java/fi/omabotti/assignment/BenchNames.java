package fi.omabotti.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Invented names, as often as names are in Finland: the commonest family name belongs to four in a thousand, the commonest
 * second name to every eleventh, and most names to nearly nobody.
 */
final class BenchNames {

    private static final Pattern BLANK = Pattern.compile(" ");

    private static final String FAMILIES =
            "Virtanen Korhonen Mäkinen Nieminen Mäkelä Hämäläinen Laine Heikkinen Koskinen"
                    + " Järvinen Lehtonen Lehtinen Saarinen Niemi Salminen Heikkilä Heinonen Salonen Kinnunen Turunen Salo"
                    + " Laitinen Tuominen Rantanen Karjalainen Jokinen Mattila Savolainen Lahtinen Ahonen Ojala Leppänen Hiltunen"
                    + " Väisänen Kallio Miettinen Leinonen Pitkänen Aaltonen Manninen Koivisto Hakala Anttila Laaksonen Räsänen"
                    + " Hirvonen Lehto Laakso Toivonen Mustonen Aalto Rantala Nurmi Peltonen Moilanen Hänninen Seppälä Lindholm";
    private static final String GIVENS =
            "Maria Juhani Helena Johannes Johanna Olavi Anneli Antero Kaarina Tapani Marjatta"
                    + " Kalevi Anna Tapio Liisa Matti Annikki Mikael Hannele Ilmari Kristiina Petteri Tuulikki Pekka Elina Juha"
                    + " Susanna Timo Katariina Mikko Sofia Antti Pia Kari Leena Jari Emilia Jukka Eeva Markku Sinikka Heikki Anne"
                    + " Hannu Tuula Kalle Ritva Ville Pirjo Janne Päivi Seppo Sari Marko Riitta Petri Minna Sami Tiina Esa Laura";
    private static final List<String> ENDS =
            List.of("nen", "la", "lä", "mäki", "niemi", "lahti", "ranta", "koski", "lainen", "vaara", "kangas", "berg");

    private final List<String> families = list(FAMILIES, 50_000, ENDS);
    private final List<String> givens = list(GIVENS, 2_000, List.of("a", "i", "o", "na", "ri", "ja"));
    private final double[] ofFamilies = cumulated(families.size(), 15, 0.85);
    private final double[] ofFirst = cumulated(givens.size(), 8, 1);
    private final double[] ofLater = cumulated(givens.size(), 1.5, 1);

    String family(Random random) {
        return drawn(families, ofFamilies, random);
    }

    String first(Random random) {
        return drawn(givens, ofFirst, random);
    }

    String later(Random random) {
        return drawn(givens, ofLater, random);
    }

    /** One of the ten commonest. */
    String commonFamily(Random random) {
        return families.get(random.nextInt(10));
    }

    String commonGiven(Random random) {
        return givens.get(random.nextInt(10));
    }

    static String genitive(String name) {
        if (name.endsWith("nen")) {
            return name.substring(0, name.length() - 3) + "sen";
        }
        return name + ("aeiouyäö".indexOf(name.charAt(name.length() - 1)) < 0 ? "in" : "n");
    }

    /** With a letter too many, missing, wrong, or two in the wrong order. */
    static String mistyped(String name, Random random) {
        int at = 1 + random.nextInt(name.length() - 2);
        String letter = Character.toString('a' + random.nextInt(26));
        return switch (random.nextInt(4)) {
            case 0 -> name.substring(0, at) + letter + name.substring(at);
            case 1 -> name.substring(0, at) + name.substring(at + 1);
            case 2 -> name.substring(0, at) + letter + name.substring(at + 1);
            default -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
        };
    }

    /** A word of some syllables. */
    static String invented(Random random, List<String> ends) {
        StringBuilder word = new StringBuilder();
        for (int i = 1 + random.nextInt(2); i >= 0; i--) {
            word.append("hjklmnprstv".charAt(random.nextInt(11))).append("aeiou".charAt(random.nextInt(5)));
        }
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.append(ends.get(random.nextInt(ends.size()))).toString();
    }

    private static List<String> list(String common, int size, List<String> ends) {
        Random random = new Random(7);
        Set<String> names = new LinkedHashSet<>(BLANK.splitAsStream(common).toList());
        while (names.size() < size) {
            names.add(invented(random, ends));
        }
        return new ArrayList<>(names);
    }

    private static double[] cumulated(int size, double flattening, double steepness) {
        double[] sums = new double[size];
        double sum = 0;
        for (int rank = 0; rank < size; rank++) {
            sum += Math.pow(rank + flattening, -steepness);
            sums[rank] = sum;
        }
        return sums;
    }

    private static String drawn(List<String> names, double[] sums, Random random) {
        int at = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
        return names.get(at < 0 ? -at - 1 : at);
    }
}
