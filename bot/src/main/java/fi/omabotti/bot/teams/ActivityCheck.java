package fi.omabotti.bot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import com.microsoft.bot.schema.RoleTypes;
import fi.omabotti.bot.auth.Credentials;
import fi.omabotti.bot.auth.ServiceHosts;
import fi.omabotti.bot.auth.TeamsSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** What must be true of an activity before anybody looks at what it says. */
@Component
class ActivityCheck {

    private static final String CHANNEL = "msteams";

    /** As long as one of the channel's tokens is good, with its skew; {@link SeenActivities} remembers for longer. */
    private static final Duration REPLAY_WINDOW = Duration.ofMinutes(70);

    /** Whatever it looks like: long, but no text of somebody's, and nothing that a database or a log stumbles over. */
    private static final Pattern ID = Pattern.compile("[^\\p{Cc}\\p{Cs}]{0,200}");

    private final @Nullable Credentials credentials;
    private final ServiceHosts hosts;
    private final Clock clock;

    ActivityCheck(TeamsSettings settings, Clock clock) {
        this.credentials = settings.credentials().orElse(null);
        this.hosts = settings.allowedHosts();
        this.clock = clock;
    }

    /**
     * Why nothing is done about an activity.
     *
     * @param status what its sender hears: 403, or 202 when there is nothing wrong with sending it
     * @param why in words for the log
     */
    record Objection(HttpStatus status, String why) {}

    /**
     * Empty when there is none.
     *
     * @param token what the channel vouches for; null in local mode only, where nobody vouches
     */
    Optional<Objection> objection(Activity activity, @Nullable Jwt token) {
        return refusal(activity, token)
                .map(why -> new Objection(HttpStatus.FORBIDDEN, why))
                .or(() -> indifference(activity).map(why -> new Objection(HttpStatus.ACCEPTED, why)));
    }

    private Optional<String> refusal(Activity activity, @Nullable Jwt token) {
        if (!hosts.allow(activity.getServiceUrl())) {
            return Optional.of("its service url is not on the list");
        }
        if (credentials == null) {
            return Optional.empty();
        }
        if (!CHANNEL.equals(activity.getChannelId())) {
            return Optional.of("it is not of the channel " + CHANNEL);
        }
        if (token == null || !activity.getServiceUrl().equals(token.getClaims().get("serviceurl"))) {
            return Optional.of("its service url is not the token's");
        }
        return isOfTenant(activity, credentials.tenantId()) ? Optional.empty() : Optional.of("it is of another tenant");
    }

    private Optional<String> indifference(Activity activity) {
        if (isOurOwn(activity)) {
            return Optional.of("it is our own");
        }
        if (hasOddId(activity)) {
            return Optional.of("an id of it is none");
        }
        return isStale(activity) ? Optional.of("it is too old") : Optional.empty();
    }

    /** Said twice by Teams, and both must be true. */
    private static boolean isOfTenant(Activity activity, String tenantId) {
        JsonNode channelData = ActivityJson.tree(activity.getChannelData());
        return activity.getConversation() != null
                && tenantId.equalsIgnoreCase(activity.getConversation().getTenantId())
                && tenantId.equalsIgnoreCase(
                        channelData.path("tenant").path("id").textValue());
    }

    private boolean isOurOwn(Activity activity) {
        ChannelAccount from = activity.getFrom();
        if (from == null) {
            return false;
        }
        return from.getRole() == RoleTypes.BOT
                || Stream.of(id(activity.getRecipient()), credentials == null ? null : "28:" + credentials.appId())
                        .anyMatch(us -> us != null && us.equalsIgnoreCase(from.getId()));
    }

    private static boolean hasOddId(Activity activity) {
        ConversationAccount conversation = activity.getConversation();
        ChannelAccount from = activity.getFrom();
        return Stream.of(
                        activity.getId(),
                        activity.getReplyToId(),
                        conversation == null ? null : conversation.getId(),
                        id(from),
                        from == null ? null : from.getAadObjectId(),
                        id(activity.getRecipient()))
                .anyMatch(id -> id != null && !ID.matcher(id).matches());
    }

    /** In local mode nobody vouches for the time either, and a request kept in a file may be tried again. */
    private boolean isStale(Activity activity) {
        OffsetDateTime sent = activity.getTimestamp();
        return credentials != null
                && sent != null
                && sent.toInstant().isBefore(clock.instant().minus(REPLAY_WINDOW));
    }

    private static @Nullable String id(@Nullable ChannelAccount account) {
        return account == null ? null : account.getId();
    }
}
