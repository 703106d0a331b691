package fi.omabotti.bot.ops;

import fi.omabotti.bot.ops.CommandWords.Misunderstood;
import fi.omabotti.conversation.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was typed after {@code doctor}.
 *
 * @param appPackage the Teams app package; null when it is not to be looked at
 * @param settings options such as {@code --spring.datasource.url=…}, which are settings of the bot
 */
record DoctorArguments(@Nullable Path appPackage, Language language, List<String> settings) {

    private static final String USAGE = "doctor-usage";

    /** @throws Misunderstood when they are not known options */
    static DoctorArguments parse(List<String> words) {
        List<String> left = new ArrayList<>(words);
        List<String> settings = left.stream().filter(CommandWords::isSetting).toList();
        left.removeAll(settings);
        String unused = taken(left, "--language");
        String appPackage = taken(left, "--package");
        if (!left.isEmpty()) {
            throw new Misunderstood(USAGE);
        }
        return new DoctorArguments(
                appPackage == null ? null : Path.of(appPackage), CommandWords.language(words), settings);
    }

    private static @Nullable String taken(List<String> words, String option) {
        int at = words.indexOf(option);
        if (at < 0) {
            return null;
        }
        if (at + 1 == words.size()) {
            throw new Misunderstood(USAGE);
        }
        words.remove(at);
        return words.remove(at);
    }
}
