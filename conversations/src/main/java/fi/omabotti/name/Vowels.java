package fi.omabotti.name;

/** The vowels of Finnish and Swedish. */
final class Vowels {

    private static final String ALL = "aeiouyåäöüéáí";

    private Vowels() {}

    static boolean endsInVowel(String text) {
        return !text.isEmpty() && ALL.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Ends in one long vowel: kankaa, rintee. */
    static boolean endsInLongVowel(String text) {
        int last = text.length() - 1;
        return last > 0 && endsInVowel(text) && text.charAt(last) == text.charAt(last - 1);
    }
}
