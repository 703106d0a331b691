package fi.omabotti.bot.delivery;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A message to many of which something may happen yet.
 *
 * @param revision grows with all that its sender does
 * @param told the numbers that the sender was told last
 */
record BroadcastRow(
        String messageKey,
        boolean urgent,
        OffsetDateTime notBefore,
        OffsetDateTime startsAt,
        boolean begun,
        @Nullable OffsetDateTime heldUntil,
        long revision,
        String told) {

    Beginning beginning() {
        return new Beginning(startsAt.toInstant(), begun, heldUntil == null ? null : heldUntil.toInstant());
    }

    Beginning beginningAt(Instant now, QuietHours quiet) {
        return beginning().at(now, notBefore.toInstant(), urgent, quiet);
    }
}
