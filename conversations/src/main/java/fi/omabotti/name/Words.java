package fi.omabotti.name;

/** What is done to letters at the end of a word. */
final class Words {

    private Words() {}

    static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
