package fi.omabotti.bot.pace;

import fi.omabotti.bot.auth.SettingsFault;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many messages one chat takes in how long. */
record ChatLimit(int messages, Duration within) {

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,5})/([1-9]\\d{0,5})s");

    /** Written as {@code messages/seconds}, such as {@code 60/30s}. */
    static ChatLimit parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new SettingsFault(
                    "omabotti.pace.per-chat has an entry that is not a limit: " + text,
                    "Write messages/seconds, such as 60/30s, separated by commas.");
        }
        return new ChatLimit(Integer.parseInt(form.group(1)), Duration.ofSeconds(Integer.parseInt(form.group(2))));
    }
}
