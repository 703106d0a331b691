package fi.omabotti.bot.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Teams app package is this bot's and this version's: its bot, what it asks for, and what it offers to press, which the tests of
 * this version have asked the bot.
 */
record AppPackageCheck(Path file, String appId) implements Check {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String MANIFEST = "manifest.json";
    private static final List<String> FILES = List.of(MANIFEST, "sv.json", "en.json");

    /** Each of these would let the app see or do more than answer those who speak to it. */
    private static final List<String> RIGHTS =
            List.of("webApplicationInfo", "authorization", "permissions", "devicePermissions", "validDomains");

    /** Bytes; the whole of ours is a tenth of it. */
    private static final int LONGEST = 256 * 1024;

    @Override
    public List<Finding> look() {
        try {
            List<Finding> faults = faults(read(), template());
            return faults.isEmpty() ? List.of(Finding.passed("package")) : faults;
        } catch (IOException | JacksonException unreadable) {
            return List.of(Finding.failed("package-unreadable"));
        }
    }

    private List<Finding> faults(Map<String, JsonNode> found, Map<String, JsonNode> ours) {
        JsonNode manifest = Objects.requireNonNull(found.get(MANIFEST));
        JsonNode template = Objects.requireNonNull(ours.get(MANIFEST));
        List<Finding> faults = new ArrayList<>();
        if (!isOurs(manifest.at("/bots/0/botId")) || !isOurs(manifest.at("/composeExtensions/0/botId"))) {
            faults.add(Finding.failed("package-of-another-bot"));
        }
        RIGHTS.stream().filter(manifest::has).forEach(it -> faults.add(Finding.failed("package-asks-for", it)));
        if (found.values().stream().anyMatch(it -> it.toString().contains("${"))) {
            faults.add(Finding.failed("package-placeholder"));
        }
        if (!manifest.at("/composeExtensions/0/commands").equals(template.at("/composeExtensions/0/commands"))
                || FILES.stream().anyMatch(it -> !commands(found, it).equals(commands(ours, it)))) {
            faults.add(Finding.failed("package-of-another-version"));
        }
        if (!manifest.path("defaultBlockUntilAdminAction").asBoolean(false)) {
            faults.add(Finding.warning("package-not-blocked"));
        }
        return faults;
    }

    private boolean isOurs(JsonNode bot) {
        return !appId.isEmpty() && bot.asString("").toLowerCase(Locale.ROOT).equals(appId.toLowerCase(Locale.ROOT));
    }

    /** What is said for the user who presses. */
    private static List<String> commands(Map<String, JsonNode> files, String name) {
        JsonNode file = Objects.requireNonNull(files.get(name));
        if (name.equals(MANIFEST)) {
            return Stream.of("title", "prompt")
                    .flatMap(it -> file.findValuesAsString(it).stream())
                    .sorted()
                    .toList();
        }
        return file.propertyNames().stream()
                .sorted()
                .filter(it -> it.endsWith(".title") || it.endsWith(".prompt"))
                .map(it -> it + "=" + file.path(it).asString(""))
                .toList();
    }

    private Map<String, JsonNode> read() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Map<String, JsonNode> files = new HashMap<>();
            for (String name : FILES) {
                ZipEntry entry = zip.getEntry(name);
                if (entry == null) {
                    throw new IOException("a file is missing");
                }
                try (InputStream content = zip.getInputStream(entry)) {
                    files.put(name, JSON.readTree(content.readNBytes(LONGEST)));
                }
            }
            return files;
        }
    }

    /** As it is built from. */
    private static Map<String, JsonNode> template() {
        Map<String, JsonNode> files = new HashMap<>();
        for (String name : FILES) {
            try (InputStream content =
                    Objects.requireNonNull(AppPackageCheck.class.getResourceAsStream("app/" + name))) {
                files.put(name, JSON.readTree(content.readAllBytes()));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return files;
    }
}
