package fi.omabotti.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a message is with one recipient.
 *
 * @param obstacle why it is not delivered; null when it is, or was not tried yet
 * @param since when it came to that
 */
public record Delivered(
        Recipient recipient, DeliveryState state, @Nullable Obstacle obstacle, Instant since) {}
