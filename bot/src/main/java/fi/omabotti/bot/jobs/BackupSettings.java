package fi.omabotti.bot.jobs;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Backups of the embedded database, which nobody but the running bot can read.
 *
 * @param folder where they are written, null for nowhere: made with 0700, and not written into while others can read it
 * @param every how often one is made
 * @param keep how long each is kept
 * @param seals the file of the trail's seals ({@code omabotti.audit.seal-file}), of which each backup has a copy
 */
@ConfigurationProperties("omabotti.backup")
record BackupSettings(
        @Nullable Path folder,
        @DefaultValue("1d") Duration every,
        @DefaultValue("14d") Duration keep,
        @DefaultValue("./data/audit-seals.log") Path seals) {}
