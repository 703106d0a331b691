package fi.omabotti.questionnaire;

import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Packs as text (YAML): as a county writes them, and as they are kept with the answers to them. */
@Component
public class PackYaml {

    /** In characters; the store has room for as many. */
    public static final int LONGEST = 200_000;

    /** Nothing is guessed to be a number, a date or a "no" (Norway): all is text until it is read. */
    private static final class TextOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // none
        }
    }

    /**
     * Reads a pack.
     *
     * @param file named in what is said of a fault
     * @throws UnusablePack if anything is wrong with it
     */
    public Pack read(String file, String text) {
        Object content;
        try {
            content = yaml().load(text);
        } catch (MarkedYAMLException fault) {
            int line =
                    fault.getProblemMark() == null ? 1 : fault.getProblemMark().getLine() + 1;
            throw UnusablePack.in(file, "line " + line + " is not YAML as we take it (" + fault.getProblem() + ")");
        } catch (YAMLException fault) {
            throw UnusablePack.in(file, "it is too long or too deep");
        }
        try {
            return PackReader.pack(Fields.of("", content));
        } catch (IllegalArgumentException fault) {
            throw UnusablePack.in(file, String.valueOf(fault.getMessage()));
        }
    }

    /** What {@link #read} makes the same pack of. */
    public String write(Pack pack) {
        return yaml().dump(PackWriter.pack(pack));
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
