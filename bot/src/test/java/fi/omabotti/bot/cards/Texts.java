package fi.omabotti.bot.cards;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** The Finnish words of a conversation, without what is filled into them. */
final class Texts {

    /** Packages whose words stand in files and on the command line, not on cards. */
    static final Set<String> OF_FILES = Set.of("extract", "inbox", "compilation");

    /** In characters: shorter ones are in many a sentence. */
    private static final int TELLING = 12;

    private Texts() {}

    static List<String> of(Path module, String feature) throws IOException {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(module.resolve("src/main/resources/fi/omabotti")
                .resolve(feature)
                .resolve("texts_fi.properties"))) {
            texts.load(file);
        }
        return texts.values().stream()
                .flatMap(
                        text -> Arrays.stream(text.toString().replace("''", "'").split("\\{[^}]*}")))
                .map(String::strip)
                .filter(piece -> piece.length() >= TELLING)
                .toList();
    }
}
