package fi.omabotti.words;

import fi.omabotti.conversation.Language;
import java.util.ResourceBundle;

/** A conversation's {@code words_<language>.properties}, beside its texts: where a colleague adds the next word. */
public final class WordList {

    private final ResourceBundle words;

    private WordList(ResourceBundle words) {
        this.words = words;
    }

    /** The list beside a class, in one language. */
    public static WordList beside(Class<?> owner, Language language) {
        return new WordList(ResourceBundle.getBundle(
                owner.getPackageName() + ".words",
                language.locale(),
                owner.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** What is listed under a key. */
    public Words get(String key) {
        return Words.of(words.getString(key));
    }
}
