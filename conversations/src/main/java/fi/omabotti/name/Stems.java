package fi.omabotti.name;

import java.util.Set;

/** From what stands before a case ending, back to the names that it can be the stem of. */
interface Stems {

    /** Before an ending that closes the syllable, where consonants are in the weak grade: {@code lahde-n}. */
    void addWeak(String stem, Set<String> names);

    /** Before an ending that leaves the syllable open: {@code lahte-en}. */
    void addStrong(String stem, Set<String> names);

    /** Before the {@code -ta} of a partitive: {@code korhos-ta}. */
    void addBare(String stem, Set<String> names);

    /** What the genitive of many, {@code -en}, can be of: the {@code virtast-en}. */
    void addPlural(String word, Set<String> names);
}
