package fi.omabotti.name;

import java.util.Set;

/** Given names keep more of their form than nouns, and what they never lose is not put back: Marian is not Marika. */
final class GivenStems implements Stems {

    private final IrregularStems irregular = IrregularStems.ofGivenNames();

    @Override
    public void addWeak(String stem, Set<String> names) {
        if (Vowels.endsInVowel(stem) && stem.length() > 1) {
            Gradation.addStrongOfGiven(stem, names);
            addStrong(stem, names);
        }
    }

    @Override
    public void addStrong(String stem, Set<String> names) {
        if (!Vowels.endsInVowel(stem) || stem.length() < 2) {
            return;
        }
        names.add(stem);
        irregular.add(stem, names);
        String shorter = Words.cut(stem, 1);
        if (stem.endsWith("kse")) {
            names.add(Words.cut(stem, 3) + "s"); // Tuomakse-n
        } else if (stem.endsWith("ee")) {
            names.add(shorter);
            Gradation.addWeak(shorter, names); // Sätee-n, Säde
            names.add(shorter + "s"); // Johannee-n
        } else if (Vowels.endsInLongVowel(stem)) {
            names.add(shorter + "s"); // Eliaa-n
        } else if (stem.endsWith("i")) {
            names.add(shorter); // Danieli-n
        }
    }

    @Override
    public void addBare(String stem, Set<String> names) {
        names.add(stem); // Tuomas-ta
        if (stem.endsWith("et")) {
            names.add(Words.cut(stem, 1)); // Sädet-tä
        }
    }

    @Override
    public void addPlural(String word, Set<String> names) {
        // nobody asks for all the Mattis
    }
}
