package fi.omabotti.countyfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Files of one kind: ours, and a county's own.
 *
 * @param what they hold, as a sentence begins: "The questions"
 * @param property that names the county's folder
 */
public record CountyFiles(String what, String property) {

    /**
     * Reads one.
     *
     * @param file named in what is said of a fault
     * @throws UnusableFile if anything is wrong with it
     */
    public <T> T read(String file, String text, Function<Fields, T> reader) {
        Object content;
        try {
            content = TextYaml.load(text);
        } catch (MarkedYAMLException fault) {
            int line =
                    fault.getProblemMark() == null ? 1 : fault.getProblemMark().getLine() + 1;
            throw in(file, "line " + line + " is not YAML as we take it (" + fault.getProblem() + ")");
        } catch (YAMLException fault) {
            throw in(file, "it is too long or too deep");
        }
        try {
            Fields fields = Fields.of("", content);
            T read = reader.apply(fields);
            fields.end();
            return read;
        } catch (IllegalArgumentException fault) {
            throw in(file, String.valueOf(fault.getMessage()));
        }
    }

    /** Those that come with the product, by their keys. */
    public <T> Map<String, T> ours(String pattern, Function<Fields, T> reader, Function<T, String> key) {
        Map<String, T> found = new TreeMap<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver(CountyFiles.class.getClassLoader()).getResources(pattern)) {
                String name = String.valueOf(file.getFilename());
                put(found, name, read(name, file.getContentAsString(StandardCharsets.UTF_8), reader), key);
            }
        } catch (IOException notInTheJar) {
            throw new UncheckedIOException(notInTheJar);
        }
        return found;
    }

    /** The county's own, by their keys; none when no folder is named. */
    public <T> Map<String, T> countys(String folder, Function<Fields, T> reader, Function<T, String> key) {
        Map<String, T> found = new TreeMap<>();
        for (Path file : files(folder)) {
            put(found, file.toString(), read(file.toString(), text(file), reader), key);
        }
        return found;
    }

    /** Looks at what was read, once all of it is there; what is wrong is said of the file that holds the key. */
    public void check(String key, Runnable look) {
        try {
            look.run();
        } catch (IllegalArgumentException fault) {
            throw in(key + ".yaml", String.valueOf(fault.getMessage()));
        }
    }

    private <T> void put(Map<String, T> found, String file, T read, Function<T, String> key) {
        if (found.put(key.apply(read), read) != null) {
            throw in(file, "another file there has the key '" + key.apply(read) + "' too");
        }
    }

    private List<Path> files(String folder) {
        if (folder.isBlank()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(it -> it.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new UnusableFile(
                    what + " in the folder " + folder + " that " + property + " names cannot be read.", property);
        }
    }

    private String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw in(file.toString(), "it cannot be read, or is not UTF-8");
        }
    }

    private UnusableFile in(String file, String why) {
        return new UnusableFile(what + " in " + file + " cannot be used: " + why + ".", property);
    }
}
