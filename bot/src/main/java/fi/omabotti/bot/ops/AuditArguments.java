package fi.omabotti.bot.ops;

import fi.omabotti.bot.ops.CommandWords.Misunderstood;
import fi.omabotti.conversation.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * What was typed after {@code audit}.
 *
 * @param purge removes what is too old; else the trail is verified
 * @param settings options such as {@code --spring.datasource.url=…}, which are settings of the bot
 */
record AuditArguments(boolean purge, boolean dryRun, Language language, List<String> settings) {

    /** @throws Misunderstood when that is not what to do with the trail and known options */
    static AuditArguments parse(List<String> words) {
        List<String> left = new ArrayList<>(words);
        List<String> settings = left.stream().filter(CommandWords::isSetting).toList();
        left.removeAll(settings);
        Language language = CommandWords.language(words);
        int option = left.indexOf("--language");
        if (option >= 0) {
            left.subList(option, Math.min(option + 2, left.size())).clear();
        }
        boolean dryRun = left.remove("--dry-run");
        boolean purge = left.equals(List.of("purge"));
        if (!purge && (dryRun || !left.equals(List.of("verify")))) {
            throw new Misunderstood("audit-usage");
        }
        return new AuditArguments(purge, dryRun, language, settings);
    }
}
