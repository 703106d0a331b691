package fi.omabotti.bot.upgrade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** A migration that stores in use may have, with Flyway's checksum of it. */
record Released(String name, int checksum) {

    static final String LIST = "upgrade/released.txt";

    /** In the order in which they came into being: the first n are the schema of some earlier commit. */
    static List<Released> all() {
        try {
            return new ClassPathResource(LIST)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .map(words -> new Released(words[0], Integer.parseInt(words[1])))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As Flyway has it in its history. */
    String version() {
        return name.substring(1, name.indexOf("__"));
    }
}
