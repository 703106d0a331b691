package fi.omabotti.bot.teams;

import fi.omabotti.bot.teams.Posted.Lost;
import fi.omabotti.bot.teams.Posted.NotNow;
import fi.omabotti.bot.teams.Posted.Refused;
import fi.omabotti.conversation.Obstacle;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a failed post means for the message: only what Teams certainly has not taken may be sent again.
 *
 * @see <a href="https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit">Teams, "Rate limiting"</a>
 */
final class PostFailure {

    /** Turned away before anything was done: a token, a time-out, a chat being changed, too many calls, overload. */
    private static final Set<Integer> TURNED_AWAY = Set.of(401, 408, 412, 421, 429, 503);

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int THROTTLED = 429;
    private static final int NOT_IMPLEMENTED = 501;

    private static final Pattern SECONDS = Pattern.compile("\\d{1,6}");

    private final Clock clock;

    PostFailure(Clock clock) {
        this.clock = clock;
    }

    Posted meaning(Throwable cause) {
        if (cause instanceof Declined refused) {
            return ofStatus(refused);
        }
        if (cause instanceof NotSent notSent) {
            return new NotNow(Obstacle.OUT_OF_REACH, notSent.why(), null);
        }
        return cause instanceof IllegalArgumentException
                ? new Refused(Obstacle.GONE, name(cause))
                : new Lost(name(cause));
    }

    /** What else failed inside Teams, or on the way back from it, may have been taken. */
    private Posted ofStatus(Declined refused) {
        int status = refused.status();
        Optional<TeamsWord> word = TeamsWord.in(refused);
        String why = "status " + status + word.map(it -> " " + it.word()).orElse("");
        if (TURNED_AWAY.contains(status) || status / 100 == 3) {
            Obstacle obstacle = status == THROTTLED ? Obstacle.THROTTLED : Obstacle.OUT_OF_REACH;
            return new NotNow(obstacle, why, pause(refused.retryAfter()));
        }
        return status / 100 == 4 || status == NOT_IMPLEMENTED
                ? new Refused(word.map(TeamsWord::obstacle).orElseGet(() -> obstacle(status)), why)
                : new Lost(why);
    }

    private static Obstacle obstacle(int status) {
        return switch (status) {
            case FORBIDDEN -> Obstacle.FORBIDDEN;
            case NOT_FOUND -> Obstacle.GONE;
            default -> Obstacle.NOT_ACCEPTED;
        };
    }

    /** In seconds or until a date, as HTTP has it; null for nothing, and for what is neither. */
    private @Nullable Duration pause(@Nullable String retryAfter) {
        if (retryAfter == null) {
            return null;
        }
        if (SECONDS.matcher(retryAfter.strip()).matches()) {
            return Duration.ofSeconds(Long.parseLong(retryAfter.strip()));
        }
        try {
            ZonedDateTime until = ZonedDateTime.parse(retryAfter.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
            return Duration.between(clock.instant(), until.toInstant());
        } catch (DateTimeException neither) {
            return null;
        }
    }

    private static String name(Throwable cause) {
        return cause.getClass().getSimpleName();
    }
}
