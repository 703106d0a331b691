package fi.omabotti.questionnaire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The packs that there are: ours ({@code packs/*.yaml}), and the county's in the folder {@code omabotti.packs}, of which one
 * with the key of ours takes its place. Read once, at start; the bot does not start with a faulty one.
 */
@Component
public class Packs {

    private final Map<String, Pack> packs;

    Packs(PackYaml yaml, @Value("${omabotti.packs:}") String folder) {
        Map<String, Pack> found = new TreeMap<>(ours(yaml));
        if (!folder.isBlank()) {
            found.putAll(countys(yaml, Path.of(folder)));
        }
        this.packs = found;
    }

    /** All of them, by their keys. */
    public List<Pack> all() {
        return List.copyOf(packs.values());
    }

    public Optional<Pack> find(String key) {
        return Optional.ofNullable(packs.get(key));
    }

    private static Map<String, Pack> ours(PackYaml yaml) {
        Map<String, Pack> packs = new HashMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver(Packs.class.getClassLoader())
                    .getResources("classpath:packs/*.yaml")) {
                Pack pack =
                        yaml.read(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
                packs.put(pack.key(), pack);
            }
        } catch (IOException notInTheJar) {
            throw new UncheckedIOException(notInTheJar);
        }
        return packs;
    }

    private static Map<String, Pack> countys(PackYaml yaml, Path folder) {
        Map<String, Pack> packs = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".yaml")).sorted().toList()) {
                Pack pack = yaml.read(file.toString(), text(file));
                if (packs.put(pack.key(), pack) != null) {
                    throw UnusablePack.in(file.toString(), "another file there has the key '" + pack.key() + "' too");
                }
            }
        } catch (IOException | UncheckedIOException unreadable) {
            throw UnusablePack.noFolder(folder.toString());
        }
        return packs;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw UnusablePack.in(file.toString(), "it cannot be read, or is not UTF-8");
        }
    }
}
