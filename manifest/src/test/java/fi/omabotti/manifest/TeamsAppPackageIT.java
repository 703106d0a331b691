package fi.omabotti.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class TeamsAppPackageIT {

    private final TeamsAppPackage app;
    private final JsonNode manifest;

    TeamsAppPackageIT() throws IOException {
        app = new TeamsAppPackage(Path.of("target", "omabotti-teams.zip"));
        manifest = app.json("manifest.json");
    }

    @Test
    void holds_what_teams_expects_and_nothing_else() {
        assertThat(app.names())
                .containsExactlyInAnyOrder("manifest.json", "sv.json", "en.json", "color.png", "outline.png");
    }

    @Test
    void gives_every_file_the_same_time_so_that_equal_sources_make_equal_packages() {
        assertThat(app.times()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest.json", "sv.json", "en.json"})
    void has_every_placeholder_filled_in(String file) {
        assertThat(app.text(file)).doesNotContain("${").doesNotContain("@{");
    }

    @Test
    void is_valid_by_the_schema_of_the_version_that_it_claims() {
        assertThat(TeamsSchema.MANIFEST.faultsOf(manifest)).isEmpty();
        assertThat(manifest.get("$schema").stringValue()).isEqualTo(TeamsSchema.MANIFEST.address());
    }

    @Test
    void carries_a_version_that_teams_can_compare() {
        assertThat(manifest.get("version").stringValue()).matches("\\d+\\.\\d+\\.\\d+");
    }

    @Test
    void links_only_to_pages_behind_https() {
        assertThat(Stream.of("websiteUrl", "privacyUrl", "termsOfUseUrl")
                        .map(url -> manifest.get("developer").get(url).stringValue()))
                .allMatch(url -> url.startsWith("https://"));
    }

    @Test
    void speaks_finnish_and_swedish_and_english() {
        JsonNode languages = manifest.get("localizationInfo");
        Map<String, String> files = new TreeMap<>();
        for (JsonNode language : languages.get("additionalLanguages")) {
            files.put(
                    language.get("languageTag").stringValue(),
                    language.get("file").stringValue());
        }

        assertThat(languages.get("defaultLanguageTag").stringValue()).isEqualTo("fi");
        assertThat(files).containsExactly(Map.entry("en", "en.json"), Map.entry("sv", "sv.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv.json", "en.json"})
    void holds_every_text_in_every_language(String file) {
        Translation translation = new Translation(app.json(file));

        assertThat(translation.keys()).isEqualTo(Translation.keysWantedBy(manifest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv.json", "en.json"})
    void is_as_valid_in_another_language(String file) {
        JsonNode texts = app.json(file);

        assertThat(texts.get("$schema").stringValue()).isEqualTo(TeamsSchema.LOCALIZATION.address());
        assertThat(TeamsSchema.LOCALIZATION.faultsOf(texts)).isEmpty();
        // A name that is too long is seen only here: beside a "$ref", as in the schema above, draft 4 does not look.
        assertThat(TeamsSchema.MANIFEST.faultsOf(new Translation(texts).of(manifest)))
                .isEmpty();
    }

    @Test
    void asks_for_nothing_but_a_bot() {
        // Each of these would let the app see or do more than answer those who speak to it.
        assertThat(manifest.propertyNames())
                .doesNotContain(
                        "webApplicationInfo", "authorization", "permissions", "devicePermissions", "validDomains");
        assertThat(manifest.get("bots")).hasSize(1);
        assertThat(manifest.get("defaultBlockUntilAdminAction").booleanValue()).isTrue();
    }

    @Test
    void offers_what_the_bot_answers_in_each_kind_of_chat() {
        Map<String, List<String>> offered = new TreeMap<>();
        for (JsonNode list : manifest.at("/bots/0/commandLists")) {
            List<String> commands = titles(list.get("commands"));
            for (JsonNode scope : list.get("scopes")) {
                offered.put(scope.stringValue(), commands);
            }
        }

        assertThat(offered)
                .containsExactly(
                        Map.entry("groupChat", List.of("ohje")),
                        Map.entry("personal", List.of("omatyöntekijä", "ohje")),
                        Map.entry("team", List.of("ohje")));
    }

    @Test
    void offers_no_more_commands_than_older_clients_show() {
        assertThat(manifest.at("/bots/0/commandLists"))
                .allSatisfy(list -> assertThat(list.get("commands")).hasSizeLessThanOrEqualTo(10));
    }

    @Test
    void has_a_colour_icon_whose_symbol_keeps_clear_of_the_edges() throws IOException {
        Icon icon = app.icon(manifest.at("/icons/color").stringValue());
        int accent = Integer.decode(manifest.get("accentColor").stringValue());
        Rectangle middle = new Rectangle(36, 36, 120, 120);

        assertThat(icon.size()).isEqualTo(new Dimension(192, 192));
        assertThat(icon.pixels()).allMatch(Icon.Pixel::isOpaque).anyMatch(Icon.Pixel::isWhite);
        assertThat(icon.pixels())
                .filteredOn(pixel -> !middle.contains(pixel.place()))
                .allMatch(pixel -> pixel.colour() == accent);
    }

    @Test
    void has_an_outline_icon_in_white_on_nothing() throws IOException {
        Icon icon = app.icon(manifest.at("/icons/outline").stringValue());

        assertThat(icon.size()).isEqualTo(new Dimension(32, 32));
        assertThat(icon.pixels())
                .allMatch(pixel -> pixel.isWhite() || pixel.isClear())
                .anyMatch(Icon.Pixel::isOpaque)
                .anyMatch(Icon.Pixel::isClear);
    }

    private static List<String> titles(JsonNode commands) {
        return commands.valueStream()
                .map(command -> command.get("title").stringValue())
                .toList();
    }
}
