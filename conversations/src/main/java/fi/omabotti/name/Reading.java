package fi.omabotti.name;

/** In which language a word's case endings are read. */
public enum Reading {
    FINNISH {
        @Override
        NameWord of(String word) {
            return NameForms.finnishWithoutClitics(word);
        }
    },
    GERMANIC {
        @Override
        NameWord of(String word) {
            return NameForms.germanic(word);
        }
    },
    /** A word of a Swedish or English sentence that may be inflected in Finnish all the same. */
    EITHER {
        @Override
        NameWord of(String word) {
            return NameForms.inEitherWithoutClitics(word);
        }
    };

    /** Reads a word that may have been meant. */
    abstract NameWord of(String word);
}
