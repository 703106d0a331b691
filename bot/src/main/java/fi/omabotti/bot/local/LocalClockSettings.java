package fi.omabotti.bot.local;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * The time of local mode.
 *
 * @param startsAt what the clock of Europe/Helsinki shows when the bot starts, as in {@code 2026-12-15T08:31}; null: what it is
 */
@ConfigurationProperties("local.clock")
record LocalClockSettings(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
        LocalDateTime startsAt) {}
