package fi.omabotti.bot.pace;

import fi.omabotti.bot.auth.SettingsFault;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What Teams takes before it refuses, less a little.
 *
 * @param perSecond how many requests all instances of the bot send together; Teams takes 50 for each tenant
 * @param reserved how many of them are left to the other instances while one delivers what goes to many
 * @param perChat how many one chat takes, as {@code messages/seconds}
 * @see <a href="https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit">Teams, "Rate limiting"</a>
 */
@ConfigurationProperties("omabotti.pace")
public record PaceSettings(
        @DefaultValue("49") int perSecond,
        @DefaultValue("10") int reserved,

        @DefaultValue({"7/1s", "8/2s", "60/30s", "1800/3600s"})
        List<String> perChat) {

    private static final int MOST = 100_000;

    public PaceSettings {
        perChat = List.copyOf(perChat);
        if (perSecond < 2 || perSecond > MOST) {
            throw new SettingsFault(
                    "omabotti.pace.per-second is not between 2 and 100000.", "Teams takes 50: give 49.");
        }
        if (reserved < 1 || reserved >= perSecond) {
            throw new SettingsFault(
                    "omabotti.pace.reserved is not between 1 and less than omabotti.pace.per-second.", "Give 10.");
        }
        perChat.forEach(ChatLimit::parse);
    }

    List<ChatLimit> chatLimits() {
        return perChat.stream().map(ChatLimit::parse).toList();
    }
}
