package fi.omabotti.bot.teams;

import fi.omabotti.bot.auth.SettingsFault;
import fi.omabotti.conversation.Secrecy;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationUnit;

/**
 * How long an answer can be seen, 0 to 60 minutes (P-22); 0 is until its reader deletes it. A number without a unit is of
 * minutes.
 *
 * @param restrictedVisibleFor when it is about a client with a non-disclosure order: no longer than any other
 */
@ConfigurationProperties("omabotti.answers")
record AnswerSettings(
        @DefaultValue("15m") @DurationUnit(ChronoUnit.MINUTES)
        Duration visibleFor,

        @DefaultValue("2m") @DurationUnit(ChronoUnit.MINUTES)
        Duration restrictedVisibleFor) {

    private static final Duration LONGEST = Duration.ofMinutes(60);

    AnswerSettings {
        check("omabotti.answers.visible-for", visibleFor);
        check("omabotti.answers.restricted-visible-for", restrictedVisibleFor);
        boolean longer = restrictedVisibleFor.isZero() || restrictedVisibleFor.compareTo(visibleFor) > 0;
        if (longer && !visibleFor.isZero()) {
            throw new SettingsFault(
                    "omabotti.answers.restricted-visible-for is longer than omabotti.answers.visible-for.",
                    "An answer about a client with a non-disclosure order is hidden no later than others: shorten it.");
        }
    }

    /** When an answer given now is to be hidden; null for never. */
    @Nullable
    Instant hideAt(Secrecy secrecy, Instant now) {
        Duration visible = switch (secrecy) {
            case OPEN -> Duration.ZERO;
            case CONFIDENTIAL -> visibleFor;
            case RESTRICTED -> restrictedVisibleFor;
        };
        return visible.isZero() ? null : now.plus(visible);
    }

    private static void check(String setting, Duration value) {
        if (value.isNegative() || value.compareTo(LONGEST) > 0) {
            throw new SettingsFault(
                    setting + " is not between 0 and 60 minutes.",
                    "Give minutes, such as 15m; 0 leaves answers where they are.");
        }
    }
}
