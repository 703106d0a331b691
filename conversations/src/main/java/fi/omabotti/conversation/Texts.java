package fi.omabotti.conversation;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** A feature's own words: the bundle {@code texts_<language>.properties} beside the feature's classes. */
public final class Texts {

    private static final ResourceBundle.Control OWN_LANGUAGE_ONLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String bundle;
    private final ClassLoader loader;

    private Texts(Class<?> feature) {
        this.bundle = feature.getPackageName() + ".texts";
        this.loader = feature.getClassLoader();
    }

    /** The texts of the package that the class lives in. */
    public static Texts of(Class<?> feature) {
        return new Texts(feature);
    }

    /** The words for a key, with {0}, {1} … filled in. A missing key is a fault, which a test finds. */
    public String say(Language language, String key, Object... values) {
        String pattern = ResourceBundle.getBundle(bundle, language.locale(), loader, OWN_LANGUAGE_ONLY)
                .getString(key);
        return new MessageFormat(pattern, language.locale()).format(values);
    }
}
