package fi.omabotti.manifest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The ZIP as Teams will find it. */
final class TeamsAppPackage {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Set<LocalDateTime> times = new HashSet<>();
    private boolean extraFields;

    TeamsAppPackage(Path zip) throws IOException {
        try (ZipFile opened = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : opened.stream().toList()) {
                try (InputStream content = opened.getInputStream(entry)) {
                    files.put(entry.getName(), content.readAllBytes());
                }
                times.add(entry.getTimeLocal());
                extraFields |= entry.getExtra() != null;
            }
        }
    }

    private TeamsAppPackage(TeamsAppPackage other, String name, byte[] content) {
        files.putAll(other.files);
        files.put(name, content);
        times.addAll(other.times);
    }

    /** The same with another file in the place of one. */
    TeamsAppPackage with(String name, byte[] content) {
        return new TeamsAppPackage(this, name, content);
    }

    /** The same with another text in the place of one. */
    TeamsAppPackage with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a file carries more than its content, such as the time at which it was really changed. */
    boolean hasExtraFields() {
        return extraFields;
    }

    List<String> names() {
        return new ArrayList<>(files.keySet());
    }

    /** When its files were last changed, as the ZIP tells it. */
    Set<LocalDateTime> times() {
        return times;
    }

    String text(String name) {
        return new String(file(name), StandardCharsets.UTF_8);
    }

    JsonNode json(String name) {
        return JSON.readTree(file(name));
    }

    Icon icon(String name) throws IOException {
        return new Icon(Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(file(name))), name));
    }

    private byte[] file(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }
}
