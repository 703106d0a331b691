package fi.omabotti.questionnaire;

import fi.omabotti.conversation.Language;

/**
 * Words of a question, as people write them: nothing is filled in or inflected in them.
 *
 * @param sv empty: as in Finnish
 */
public record Bilingual(String fi, String sv) {

    /** In characters, of each language. */
    static final int LONGEST = 2000;

    public Bilingual {
        fi = fi.strip();
        sv = sv.strip();
        if (fi.isEmpty() || fi.length() > LONGEST || sv.length() > LONGEST) {
            throw new IllegalArgumentException("fi is missing, or a text is longer than " + LONGEST + " characters");
        }
    }

    /** In a language; whoever speaks English reads the Finnish. */
    public String in(Language language) {
        return language == Language.SV && !sv.isEmpty() ? sv : fi;
    }
}
