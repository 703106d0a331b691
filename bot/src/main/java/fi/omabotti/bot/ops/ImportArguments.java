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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was typed after {@code import}.
 *
 * @param taken when the file was written by the other system; null when the file's own date is to be taken
 * @param forced assignments are taken in even if many end with them
 * @param settings options such as {@code --spring.datasource.url=…}, which are settings of the bot
 */
record ImportArguments(
        ExtractKind kind,
        Path file,
        boolean dryRun,
        boolean invented,
        boolean forced,
        @Nullable LocalDateTime taken,
        Language language,
        List<String> settings) {

    private static final String DRY_RUN = "--dry-run";
    private static final String INVENTED = "--invented";
    private static final String FORCE = "--force";

    /**
     * Reads the words after {@code import}.
     *
     * @throws Misunderstood when they are not a kind of file, a file and known options
     */
    static ImportArguments parse(List<String> words) {
        Deque<String> left = new ArrayDeque<>(words);
        List<String> plain = new ArrayList<>();
        List<String> settings = new ArrayList<>();
        Set<String> switches = new HashSet<>();
        LocalDateTime taken = null;
        Language language = CommandWords.language(words);
        while (!left.isEmpty()) {
            String word = left.removeFirst();
            switch (word) {
                case DRY_RUN, INVENTED, FORCE -> switches.add(word);
                case "--taken" -> taken = time(next(left));
                case "--language" -> next(left);
                default -> (CommandWords.isSetting(word) ? settings : plain).add(known(word));
            }
        }
        boolean forced = switches.contains(FORCE);
        if (plain.size() != 2 || (forced && kind(plain.get(0)) != ExtractKind.ASSIGNMENTS)) {
            throw new Misunderstood("usage");
        }
        return new ImportArguments(
                kind(plain.get(0)),
                Path.of(plain.get(1)),
                switches.contains(DRY_RUN),
                switches.contains(INVENTED),
                forced,
                taken,
                language,
                List.copyOf(settings));
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
        return new ImportRequest(kind, file, dryRun, moment, invented && testCodes, forced, "command/import");
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
