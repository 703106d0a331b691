package fi.omabotti.manifest;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What is wrong with an app package, each fault with its place: what Teams asks for, and what we ask beyond it. */
final class PackageCheck {

    /** Each of these would let the app see or do more than answer those who speak to it. */
    private static final Set<String> RIGHTS =
            Set.of("webApplicationInfo", "authorization", "permissions", "devicePermissions", "validDomains");

    private static final Set<String> FILES =
            Set.of("manifest.json", "sv.json", "en.json", "color.png", "color32x32.png", "outline.png");

    private static final Pattern GUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Older clients show no more of a list. */
    private static final int MOST_COMMANDS = 10;

    private static final Rectangle MIDDLE = new Rectangle(36, 36, 120, 120);

    private final TeamsAppPackage app;
    private final JsonNode manifest;
    private final List<String> faults = new ArrayList<>();

    private PackageCheck(TeamsAppPackage app) {
        this.app = app;
        this.manifest = app.json("manifest.json");
    }

    /** Empty when nothing is wrong. */
    static List<String> faultsOf(TeamsAppPackage app) {
        PackageCheck check = new PackageCheck(app);
        check.files();
        if (check.faults.isEmpty()) {
            check.schema();
            check.identity();
            check.rights();
            check.commands();
            check.languages();
            check.colourIcon();
            check.smallColourIcon();
            check.outlineIcon();
        }
        return List.copyOf(check.faults);
    }

    private void files() {
        Set<String> names = new TreeSet<>(app.names());
        expect(names.equals(FILES), "the package holds " + names + " instead of " + new TreeSet<>(FILES));
        expect(app.times().size() == 1, "its files have different times, so that it is never built the same twice");
        names.stream()
                .filter(name -> name.endsWith(".json"))
                .filter(name -> app.text(name).contains("${"))
                .forEach(name -> faults.add(name + ": a placeholder is not filled in"));
    }

    private void schema() {
        TeamsSchema.MANIFEST.faultsOf(manifest).forEach(fault -> faults.add("manifest.json: " + fault));
        expectText("$schema", TeamsSchema.MANIFEST.address());
        expect(
                manifest.path("version").asString("").matches("\\d+\\.\\d+\\.\\d+"),
                "version: Teams cannot compare it, it wants three numbers");
        Stream.of("websiteUrl", "privacyUrl", "termsOfUseUrl")
                .filter(url -> !manifest.at("/developer/" + url).asString("").startsWith("https://"))
                .forEach(url -> faults.add("developer." + url + ": it is no https address"));
    }

    private void identity() {
        String bot = manifest.at("/bots/0/botId").asString("");
        expect(GUID.matcher(bot).matches(), "bots[0].botId: it is no GUID");
        expect(
                bot.equals(manifest.at("/composeExtensions/0/botId").asString("")),
                "composeExtensions[0].botId: it is another bot than bots[0].botId");
    }

    private void rights() {
        RIGHTS.stream()
                .filter(manifest::has)
                .sorted()
                .forEach(right -> faults.add(right + ": the app asks for more than it needs"));
        expect(
                manifest.path("defaultBlockUntilAdminAction").asBoolean(false),
                "defaultBlockUntilAdminAction: everybody could use the app before an admin has allowed it");
    }

    /** What is asked about a client is never found by a search: a result of that can be put into a chat. */
    private void commands() {
        for (JsonNode list : manifest.at("/bots/0/commandLists")) {
            expect(
                    list.get("commands").size() <= MOST_COMMANDS,
                    "bots[0].commandLists: more than " + MOST_COMMANDS + " commands");
        }
        for (JsonNode command : manifest.at("/composeExtensions/0/commands")) {
            String id = command.path("id").asString("");
            boolean search = command.path("type").asString("query").equals("query");
            expect(
                    search == id.equals("find"),
                    "composeExtensions[0].commands '" + id + "': its answer could be put into a chat");
        }
    }

    private void languages() {
        Map<String, String> files = new TreeMap<>();
        manifest.at("/localizationInfo/additionalLanguages")
                .forEach(it -> files.put(
                        it.path("languageTag").asString(""), it.path("file").asString("")));
        expectText("/localizationInfo/defaultLanguageTag", "fi");
        expect(
                files.equals(Map.of("sv", "sv.json", "en", "en.json")),
                "localizationInfo: the languages are " + files + ", not sv and en");
        Stream.of("sv.json", "en.json").forEach(this::language);
    }

    private void language(String file) {
        JsonNode texts = app.json(file);
        Translation translation = new Translation(texts);
        Set<String> wanted = Translation.keysWantedBy(manifest);
        wanted.stream()
                .filter(key -> !translation.keys().contains(key))
                .forEach(key -> faults.add(file + ": " + key + " is missing"));
        translation.keys().stream()
                .filter(key -> !wanted.contains(key))
                .forEach(key -> faults.add(file + ": " + key + " is not in the manifest"));
        expect(
                texts.path("$schema").asString("").equals(TeamsSchema.LOCALIZATION.address()),
                file + ": $schema is another version's");
        TeamsSchema.LOCALIZATION.faultsOf(texts).forEach(fault -> faults.add(file + ": " + fault));
        // A name that is too long is seen only here: beside a "$ref", as in the schema above, draft 4 does not look.
        TeamsSchema.MANIFEST
                .faultsOf(translation.of(manifest))
                .forEach(fault -> faults.add(file + ", in its language: " + fault));
    }

    private void colourIcon() {
        Icon icon = icon("color");
        int accent = Integer.decode(manifest.path("accentColor").asString("0"));
        expect(icon.size().equals(new Dimension(192, 192)), "icons.color: it is not 192 × 192 pixels");
        expect(
                icon.pixels().stream().allMatch(Icon.Pixel::isOpaque)
                        && icon.pixels().stream()
                                .filter(pixel -> !MIDDLE.contains(pixel.place()))
                                .allMatch(pixel -> pixel.colour() == accent),
                "icons.color: the symbol does not stand alone on the accent colour");
    }

    private void smallColourIcon() {
        Icon icon = icon("color32x32");
        expect(icon.size().equals(new Dimension(32, 32)), "icons.color32x32: it is not 32 × 32 pixels");
        expect(icon.pixels().stream().anyMatch(Icon.Pixel::isClear), "icons.color32x32: it stands on a ground");
    }

    private void outlineIcon() {
        Icon icon = icon("outline");
        expect(icon.size().equals(new Dimension(32, 32)), "icons.outline: it is not 32 × 32 pixels");
        expect(
                icon.pixels().stream().allMatch(pixel -> pixel.isWhite() || pixel.isClear())
                        && icon.pixels().stream().anyMatch(Icon.Pixel::isOpaque)
                        && icon.pixels().stream().anyMatch(Icon.Pixel::isClear),
                "icons.outline: it is not white on nothing");
    }

    private Icon icon(String name) {
        try {
            return app.icon(manifest.at("/icons/" + name).asString(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void expectText(String at, String expected) {
        JsonNode node = at.startsWith("/") ? manifest.at(at) : manifest.path(at);
        expect(node.asString("").equals(expected), at + ": it is not " + expected);
    }

    private void expect(boolean sound, String fault) {
        if (!sound) {
            faults.add(fault);
        }
    }
}
