package fi.omabotti.conversation;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that any test of a conversation has been shown, the largest of each shape, as files: so that each of them can be drawn as a card
 * and looked at, whoever adds a conversation.
 */
public final class KeptReplies {

    /** Beside the classes of this module. */
    private static final Path TARGET = Path.of("target");

    private static final Path FOLDER = TARGET.resolve("replies");

    /** As one is kept: what a card is drawn from. */
    public record Kept(
            String notification, Language language, List<Part> parts, List<Choice> choices, Secrecy secrecy) {

        public Reply reply() {
            return new Reply(notification, language, parts, choices, secrecy);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
    private interface Typed {}

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(Part.class, Typed.class)
            .addMixIn(Choice.class, Typed.class)
            .addMixIn(Entry.class, Typed.class)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** By shape, in bytes. */
    private static final Map<String, Integer> LARGEST = new ConcurrentHashMap<>();

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private KeptReplies() {}

    /** Keeps a reply, if it is the largest of its shape so far. Several processes of tests may do so at once. */
    public static Reply keep(Reply reply) {
        if (Files.isDirectory(TARGET)) {
            Kept kept =
                    new Kept(reply.notification(), reply.language(), reply.parts(), reply.choices(), reply.secrecy());
            try {
                Files.createDirectories(FOLDER);
                JsonNode tree = JSON.valueToTree(kept);
                keepLargest(shape(reply), JSON.writeValueAsBytes(tree));
                ShownTexts.note(FOLDER, reply.language(), words(reply, tree));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return reply;
    }

    /** All that is shown, and what a file is said to be that goes with it. */
    private static Stream<String> words(Reply reply, JsonNode tree) {
        Takeaway file = reply.file();
        return file == null ? words(tree) : Stream.concat(words(tree), Stream.of(file.description()));
    }

    private static Stream<String> words(JsonNode tree) {
        return tree.isContainer() ? tree.valueStream().flatMap(KeptReplies::words) : Stream.of(tree.asString(""));
    }

    private static void keepLargest(String shape, byte[] kept) throws IOException {
        if (LARGEST.merge(shape, kept.length, Math::max) > kept.length) {
            return;
        }
        Path file = FOLDER.resolve(Integer.toHexString(shape.hashCode()) + ".json");
        if (!Files.exists(file) || Files.size(file) < kept.length) {
            Path whole = Files.createTempFile(FOLDER, "new", null);
            Files.write(whole, kept);
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Those that the tests of this module have left. */
    public static List<Kept> read(Path module) throws IOException {
        return files(module, ".json").stream()
                .map(file -> JSON.readValue(file.toFile(), Kept.class))
                .toList();
    }

    /** The keys of the texts that none of them has shown, such as {@code naming/told.rejected}. */
    public static Set<String> textsNeverShown(Path module) throws IOException {
        return ShownTexts.never(files(module, ShownTexts.NOTES));
    }

    private static List<Path> files(Path module, String ending) throws IOException {
        Path folder = module.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** What differs only in names, numbers and days is alike. */
    private static String shape(Reply reply) {
        return Stream.of(
                        Stream.of(reply.language().name(), reply.notification()),
                        reply.parts().stream().map(KeptReplies::shape),
                        reply.choices().stream().map(KeptReplies::shape))
                .flatMap(it -> it)
                .collect(Collectors.joining("|"))
                .transform(it -> NUMBER.matcher(it).replaceAll("0"));
    }

    private static String shape(Part part) {
        return part.fold(
                headline -> "headline",
                paragraph -> firstWords(paragraph.text()),
                note -> firstWords(note.text()),
                facts -> facts.facts().stream().map(Part.Fact::label).collect(Collectors.joining(",")),
                listed -> "listed " + listed.title(),
                bars -> "bars",
                input -> input.label(),
                field -> field.label(),
                further -> further.label());
    }

    private static String shape(Choice choice) {
        return choice instanceof Choice.Pick pick ? pick.conversation() + "/" + pick.action() : choice.label();
    }

    private static String firstWords(String text) {
        return text.substring(0, Math.min(20, text.length()));
    }
}
