package fi.omabotti.name;

/** The vowels of Finnish and Swedish. */
final class Vowels {

    static final String ALL = "aeiouyåäöüéáíóúèøæ";

    private Vowels() {}

    static boolean isVowel(char letter) {
        return ALL.indexOf(letter) >= 0;
    }

    static boolean endsInVowel(String text) {
        return !text.isEmpty() && isVowel(text.charAt(text.length() - 1));
    }

    /** Ends in one long vowel: kankaa, rintee. */
    static boolean endsInLongVowel(String text) {
        int last = text.length() - 1;
        return last > 0 && endsInVowel(text) && text.charAt(last) == text.charAt(last - 1);
    }

    /** Ends in a long vowel or a diphthong: maa, suo. */
    static boolean endsInTwoVowels(String text) {
        return endsInVowel(text) && endsInVowel(text.substring(0, text.length() - 1));
    }
}
