package fi.omabotti.bot.ops;

import fi.omabotti.bot.ops.CommandWords.Misunderstood;
import fi.omabotti.conversation.Language;
import fi.omabotti.extract.ExtractKind;
import fi.omabotti.extract.ImportRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was typed after {@code import}.
 *
 * @param taken when the file was written by the other system; null when the file's own date is to be taken
 * @param settings options such as {@code --spring.datasource.url=…}, which are settings of the bot
 */
record ImportArguments(
        ExtractKind kind,
        Path file,
        boolean dryRun,
        boolean invented,
        @Nullable LocalDateTime taken,
        Language language,
        List<String> settings) {

    /**
     * Reads the words after {@code import}.
     *
     * @throws Misunderstood when they are not a kind of file, a file and known options
     */
    static ImportArguments parse(List<String> words) {
        Deque<String> left = new ArrayDeque<>(words);
        List<String> plain = new ArrayList<>();
        List<String> settings = new ArrayList<>();
        boolean dryRun = false;
        boolean invented = false;
        LocalDateTime taken = null;
        Language language = CommandWords.language(words);
        while (!left.isEmpty()) {
            String word = left.removeFirst();
            switch (word) {
                case "--dry-run" -> dryRun = true;
                case "--invented" -> invented = true;
                case "--taken" -> taken = time(next(left));
                case "--language" -> next(left);
                default -> (CommandWords.isSetting(word) ? settings : plain).add(known(word));
            }
        }
        if (plain.size() != 2) {
            throw new Misunderstood("usage");
        }
        return new ImportArguments(
                kind(plain.get(0)), Path.of(plain.get(1)), dryRun, invented, taken, language, List.copyOf(settings));
    }

    /**
     * What is to be taken in.
     *
     * @param testCodes whether a file of invented people may hold identity codes, which are nobody's
     */
    ImportRequest request(ZoneId zone, boolean testCodes) throws IOException {
        Instant moment = taken == null
                ? Files.getLastModifiedTime(file).toInstant()
                : taken.atZone(zone).toInstant();
        return new ImportRequest(kind, file, dryRun, moment, invented && testCodes);
    }

    private static String known(String word) {
        if (word.startsWith("--") && !CommandWords.isSetting(word)) {
            throw new Misunderstood("usage");
        }
        return word;
    }

    private static String next(Deque<String> left) {
        String value = left.pollFirst();
        if (value == null) {
            throw new Misunderstood("usage");
        }
        return value;
    }

    private static ExtractKind kind(String word) {
        return switch (word) {
            case "units" -> ExtractKind.UNITS;
            case "staff" -> ExtractKind.STAFF;
            case "assignments" -> ExtractKind.ASSIGNMENTS;
            default -> throw new Misunderstood("usage");
        };
    }

    private static LocalDateTime time(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeParseException notATime) {
            throw new Misunderstood("taken-unreadable");
        }
    }
}
