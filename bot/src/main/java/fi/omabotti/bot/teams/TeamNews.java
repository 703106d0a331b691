package fi.omabotti.bot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an activity says of a team and one of its channels: nearly every one that comes from there says something.
 *
 * @param event what has happened to them; empty when nothing has
 * @param teamName null when it is not said
 * @param channelId the general channel has the id of its team
 * @param channelName null when it is not said; empty for the general channel
 * @param isPrivate null when it is not said
 */
record TeamNews(
        String event,
        String teamId,
        @Nullable String teamName,
        String channelId,
        @Nullable String channelName,
        @Nullable Boolean isPrivate,
        String serviceUrl,
        String botId) {

    private static final int LONGEST = 500;

    /** Empty for what is of no team, or says too little of it. */
    static Optional<TeamNews> in(Activity activity) {
        JsonNode data = ActivityJson.tree(activity.getChannelData());
        String team = text(data.path("team").path("id"));
        ChannelAccount bot = activity.getRecipient();
        if (team == null || bot == null || bot.getId() == null || activity.getServiceUrl() == null) {
            return Optional.empty();
        }
        String channel = Objects.requireNonNullElse(channel(data), team);
        String name = text(data.path("channel").path("name"));
        return Optional.of(new TeamNews(
                Objects.requireNonNullElse(text(data.path("eventType")), ""),
                team,
                text(data.path("team").path("name")),
                channel,
                channel.equals(team) ? "" : name,
                isPrivate(data.path("channel")),
                activity.getServiceUrl(),
                bot.getId()));
    }

    private static @Nullable String channel(JsonNode data) {
        return Stream.of(data.path("channel"), data.path("settings").path("selectedChannel"))
                .map(it -> text(it.path("id")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Boolean isPrivate(JsonNode channel) {
        String type = text(channel.path("type"));
        String said = type == null ? text(channel.path("membershipType")) : type;
        return said == null ? null : "private".equalsIgnoreCase(said);
    }

    /** What is no text of a sensible length is not said. */
    private static @Nullable String text(JsonNode json) {
        String text = json.textValue();
        return text == null || text.isBlank() || text.length() > LONGEST ? null : text;
    }
}
