package fi.omabotti.bot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import fi.omabotti.bot.auth.ServiceHosts;
import fi.omabotti.bot.auth.TeamsSettings;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** What must be true of an activity before anybody looks at what it says. */
@Component
class ActivityCheck {

    private static final String CHANNEL = "msteams";

    private final @Nullable String tenantId;
    private final ServiceHosts hosts;

    ActivityCheck(TeamsSettings settings) {
        this.tenantId = settings.credentials().map(it -> it.tenantId()).orElse(null);
        this.hosts = settings.allowedHosts();
    }

    /**
     * Why the activity is refused, in words for the log; empty when it is not.
     *
     * @param token what the channel vouches for; null in local mode only, where nobody vouches
     */
    Optional<String> objection(Activity activity, @Nullable Jwt token) {
        if (!hosts.allow(activity.getServiceUrl())) {
            return Optional.of("its service url is not on the list");
        }
        if (tenantId == null) {
            return Optional.empty();
        }
        if (!CHANNEL.equals(activity.getChannelId())) {
            return Optional.of("it is not of the channel " + CHANNEL);
        }
        if (token == null || !activity.getServiceUrl().equals(token.getClaimAsString("serviceurl"))) {
            return Optional.of("its service url is not the token's");
        }
        return isOfTenant(activity, tenantId) ? Optional.empty() : Optional.of("it is of another tenant");
    }

    /** Said twice by Teams, and both must be true. */
    private static boolean isOfTenant(Activity activity, String tenantId) {
        JsonNode channelData = ActivityJson.tree(activity.getChannelData());
        return activity.getConversation() != null
                && tenantId.equalsIgnoreCase(activity.getConversation().getTenantId())
                && tenantId.equalsIgnoreCase(
                        channelData.path("tenant").path("id").textValue());
    }
}
