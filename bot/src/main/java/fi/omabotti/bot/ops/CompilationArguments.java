package fi.omabotti.bot.ops;

import fi.omabotti.bot.ops.CommandWords.Misunderstood;
import fi.omabotti.conversation.Language;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was typed after {@code koonti}.
 *
 * @param task the id of the pre-task
 * @param folder where the files are written; null for the folder of the settings
 * @param team the id of one team; null for all
 * @param themes a workbook whose themes are taken in first; null for none
 * @param facilitator the sign-in name of who it is done for; null for nobody
 * @param settings options such as {@code --spring.datasource.url=…}, which are settings of the bot
 */
record CompilationArguments(
        long task,
        @Nullable Path folder,
        @Nullable Long team,
        @Nullable Path themes,
        @Nullable String facilitator,
        Language language,
        List<String> settings) {

    private static final String USAGE = "koonti-usage";
    private static final List<String> OPTIONS =
            List.of("--folder", "--team", "--themes", "--facilitator", "--language");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** @throws Misunderstood when they are not the id of a pre-task and known options */
    static CompilationArguments parse(List<String> words) {
        Deque<String> left = new ArrayDeque<>(words);
        List<String> plain = new ArrayList<>();
        List<String> settings = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        while (!left.isEmpty()) {
            String word = left.removeFirst();
            if (OPTIONS.contains(word)) {
                options.put(word, next(left));
            } else {
                (CommandWords.isSetting(word) ? settings : plain).add(word);
            }
        }
        if (plain.size() != 1) {
            throw new Misunderstood(USAGE);
        }
        String folder = options.get("--folder");
        String team = options.get("--team");
        String themes = options.get("--themes");
        return new CompilationArguments(
                number(plain.get(0)),
                folder == null ? null : Path.of(folder),
                team == null ? null : number(team),
                themes == null ? null : Path.of(themes),
                options.get("--facilitator"),
                CommandWords.language(words),
                List.copyOf(settings));
    }

    private static String next(Deque<String> left) {
        String value = left.pollFirst();
        if (value == null || value.startsWith("--")) {
            throw new Misunderstood(USAGE);
        }
        return value;
    }

    private static long number(String word) {
        if (!NUMBER.matcher(word).matches()) {
            throw new Misunderstood(USAGE);
        }
        return Long.parseLong(word);
    }
}
