package fi.omabotti.roleguide;

import fi.omabotti.conversation.Language;

/**
 * Words of a page in each language.
 *
 * @param en empty where nobody has translated them: Finnish is shown then
 */
record Translated(String fi, String sv, String en) {
    Translated {
        if (fi.isEmpty() || sv.isEmpty()) {
            throw new IllegalArgumentException("fi or sv is missing");
        }
    }

    String in(Language language) {
        return switch (language) {
            case FI -> fi;
            case SV -> sv;
            case EN -> en.isEmpty() ? fi : en;
        };
    }

    boolean isLongerThan(int characters) {
        return Math.max(Math.max(fi.length(), sv.length()), en.length()) > characters;
    }
}
