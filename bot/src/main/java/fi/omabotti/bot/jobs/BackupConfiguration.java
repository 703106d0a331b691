package fi.omabotti.bot.jobs;

import fi.omabotti.bot.auth.SettingsFault;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes backups of the embedded database, if a folder for them is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("omabotti.backup.folder")
class BackupConfiguration {

    @Bean
    Job makeBackups(
            BackupSettings settings, JdbcClient jdbc, Clock clock, @Value("${spring.datasource.url}") String database) {
        if (!database.startsWith("jdbc:h2:")) {
            throw new SettingsFault(
                    "omabotti.backup.folder is for the embedded database, and the bot uses a database server.",
                    "Take the setting away, and run bot/deploy/backup on a schedule.");
        }
        return Job.every(settings.every(), "backup", new EmbeddedBackup(settings, jdbc, clock)::run);
    }
}
