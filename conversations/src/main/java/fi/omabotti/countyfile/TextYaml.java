package fi.omabotti.countyfile;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML of nothing but text, lists and named fields. */
public final class TextYaml {

    /** In characters. */
    public static final int LONGEST = 200_000;

    /** Nothing is guessed to be a number, a date or a "no" (Norway): all is text until it is read. */
    private static final class TextOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // none
        }
    }

    private TextYaml() {}

    /** What a text holds. */
    static Object load(String text) {
        return yaml().load(text);
    }

    /** A text that holds it. */
    public static String dump(Object content) {
        return yaml().dump(content);
    }

    /** Not safe for threads: one for each use. */
    private static Yaml yaml() {
        LoaderOptions loading = new LoaderOptions();
        loading.setAllowDuplicateKeys(false);
        loading.setMaxAliasesForCollections(0);
        loading.setCodePointLimit(LONGEST);
        loading.setTagInspector(tag -> false);
        DumperOptions dumping = new DumperOptions();
        dumping.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new TextOnly());
    }
}
