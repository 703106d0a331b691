package fi.omabotti.lookup;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whom to ask when nothing is told.
 *
 * @param emergencyPhone the social emergency service's number (V-13)
 */
@ConfigurationProperties("omabotti.named-worker")
public record EmergencySettings(@Nullable String emergencyPhone) {}
