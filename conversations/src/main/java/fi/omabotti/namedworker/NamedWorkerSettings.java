package fi.omabotti.namedworker;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a county fills in.
 *
 * @param emergencyPhone the social emergency service's number, said when nothing is told (V-13)
 */
@ConfigurationProperties("omabotti.named-worker")
record NamedWorkerSettings(@Nullable String emergencyPhone) {}
