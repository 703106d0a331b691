package fi.omabotti.bot.teams;

import fi.omabotti.bot.auth.TeamsSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How people are reached who have never written to the bot.
 *
 * @param serviceUrl where Teams opens chats for the tenant, such as {@code https://smba.trafficmanager.net/emea/}; when it is
 *     not set, only those are reached who have the app and whom Teams has told of
 */
@ConfigurationProperties("teams")
public record OpeningSettings(@Nullable String serviceUrl) {
    public OpeningSettings {
        serviceUrl = serviceUrl == null || serviceUrl.isBlank() ? null : serviceUrl.strip();
    }

    /** Whether people can be reached of whom nothing is known but their directory id. */
    public boolean reachesAnybody(TeamsSettings teams) {
        return serviceUrl != null && !teams.isLocal();
    }
}
