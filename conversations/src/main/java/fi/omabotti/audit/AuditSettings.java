package fi.omabotti.audit;

import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the trail is sealed with and where its seals are copied to. How often is {@code omabotti.audit.seal-every}.
 *
 * @param key the secret that rows are MACed with, 32 characters or more; null or empty: the one in the file
 * @param keyFile where the key is read from, and made when there is none; only without a key
 * @param sealFile where each seal is noted outside the database; empty: nowhere
 * @param keep how long rows are kept: a purge removes older ones. Twelve years, as logs of the use of client data are (Act
 *     703/2023)
 */
@ConfigurationProperties("omabotti.audit")
record AuditSettings(
        @Nullable String key,
        @DefaultValue("./data/audit.key") String keyFile,
        @DefaultValue("./data/audit-seals.log") String sealFile,
        @DefaultValue("12y") Period keep) {

    @Override
    public String toString() {
        return "AuditSettings[keep=" + keep + "]";
    }
}
