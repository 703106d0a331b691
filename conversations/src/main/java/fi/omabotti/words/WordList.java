package fi.omabotti.words;

import fi.omabotti.conversation.Language;
import java.util.Arrays;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A conversation's {@code words_<language>.properties}, beside its texts: where a colleague adds the next word. */
public final class WordList {

    /** Every conversation asks its lists of everything that is said: they are read and compiled once. */
    private static final ClassValue<Map<Language, WordList>> BESIDE = new ClassValue<>() {
        @Override
        protected Map<Language, WordList> computeValue(Class<?> owner) {
            return Arrays.stream(Language.values())
                    .collect(Collectors.toMap(Function.identity(), language -> new WordList(bundle(owner, language))));
        }
    };

    private final String name;
    private final Map<String, Words> words;

    private WordList(ResourceBundle listed) {
        this.name = listed.getBaseBundleName();
        this.words = listed.keySet().stream()
                .collect(Collectors.toMap(Function.identity(), key -> Words.of(listed.getString(key))));
    }

    /** The list beside a class, in one language. */
    public static WordList beside(Class<?> owner, Language language) {
        WordList list = BESIDE.get(owner).get(language);
        if (list == null) {
            throw new IllegalArgumentException("no words for " + language);
        }
        return list;
    }

    private static ResourceBundle bundle(Class<?> owner, Language language) {
        return ResourceBundle.getBundle(
                owner.getPackageName() + ".words",
                language.locale(),
                owner.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** What is listed under a key. */
    public Words get(String key) {
        Words listed = words.get(key);
        if (listed == null) {
            throw new MissingResourceException("no such list: " + key, name, key);
        }
        return listed;
    }
}
