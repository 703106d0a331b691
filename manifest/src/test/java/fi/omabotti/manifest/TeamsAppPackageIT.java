package fi.omabotti.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The package that was built, and what is said of broken ones. */
class TeamsAppPackageIT {

    private final TeamsAppPackage app;

    TeamsAppPackageIT() throws IOException {
        app = new TeamsAppPackage(Path.of("target", "omabotti-teams.zip"));
    }

    @Test
    void has_no_fault() {
        assertThat(PackageCheck.faultsOf(app)).isEmpty();
    }

    @Test
    void is_the_same_to_the_byte_whenever_it_is_built_of_the_same_sources() {
        assertThat(app.times()).hasSize(1);
        assertThat(app.hasExtraFields()).isFalse();
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                fault(
                        "a name that is too long",
                        text("manifest.json", "\"short\": \"Omabotti\"", "\"short\": \"" + "O".repeat(31) + "\""),
                        "manifest.json"),
                fault(
                        "a field that Teams does not know",
                        text("manifest.json", "\"accentColor\"", "\"packageName\": \"x\", \"accentColor\""),
                        "packageName"),
                fault(
                        "a placeholder",
                        text("sv.json", "Omabotti för", "${teams.name} för"),
                        "sv.json: a placeholder is not filled in"),
                fault(
                        "a text without a translation",
                        text("sv.json", "\"bots[0].commandLists[0].commands[1].title\": \"mina klienter\",", ""),
                        "sv.json: bots[0].commandLists[0].commands[1].title is missing"),
                fault(
                        "a translation of nothing",
                        text(
                                "en.json",
                                "\"name.short\"",
                                "\"bots[0].commandLists[2].commands[0].title\": \"x\", \"name.short\""),
                        "is not in the manifest"),
                fault(
                        "a page without https",
                        text(
                                "manifest.json",
                                "https://omabotti.example/tietosuoja",
                                "http://omabotti.example/tietosuoja"),
                        "developer.privacyUrl: it is no https address"),
                fault(
                        "another bot in the message extension",
                        text(
                                "manifest.json",
                                "\"composeExtensions\": [\n    {\n      \"botId\": \"0",
                                "\"composeExtensions\": [\n    {\n      \"botId\": \"1"),
                        "composeExtensions[0].botId"),
                fault(
                        "a bot that is no GUID",
                        text("manifest.json", "00000000-0000-0000-0000-000000000001", "omabotti"),
                        "bots[0].botId: it is no GUID"),
                fault(
                        "an answer about a client that could be put into a chat",
                        text("manifest.json", "\"type\": \"action\"", "\"type\": \"query\""),
                        "its answer could be put into a chat"),
                fault(
                        "a right to read along",
                        text(
                                "manifest.json",
                                "\"accentColor\"",
                                "\"webApplicationInfo\": {\"id\": \"00000000-0000-0000-0000-000000000001\"}, \"accentColor\""),
                        "webApplicationInfo: the app asks for more than it needs"),
                fault(
                        "an app for everybody at once",
                        text(
                                "manifest.json",
                                "\"defaultBlockUntilAdminAction\": true",
                                "\"defaultBlockUntilAdminAction\": false"),
                        "defaultBlockUntilAdminAction"),
                fault(
                        "an icon of another size",
                        picture("color.png", 96, new Color(0x0B5C6B)),
                        "icons.color: it is not 192 × 192 pixels"),
                fault(
                        "an outline on a ground",
                        picture("outline.png", 32, Color.BLACK),
                        "icons.outline: it is not white on nothing"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void is_refused_with_a_word_on_each_fault(String what, UnaryOperator<TeamsAppPackage> breaking, String said) {
        assertThat(PackageCheck.faultsOf(breaking.apply(app))).anyMatch(fault -> fault.contains(said));
    }

    private static Arguments fault(String what, UnaryOperator<TeamsAppPackage> breaking, String said) {
        return Arguments.of(what, breaking, said);
    }

    private static UnaryOperator<TeamsAppPackage> text(String file, String good, String bad) {
        return app -> {
            assertThat(app.text(file)).contains(good);
            return app.with(file, app.text(file).replace(good, bad));
        };
    }

    private static UnaryOperator<TeamsAppPackage> picture(String file, int size, Color ground) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < size * size; i++) {
            image.setRGB(i % size, i / size, ground.getRGB());
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return app -> app.with(file, png.toByteArray());
    }
}
