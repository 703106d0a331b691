package fi.omabotti.bot;

import fi.omabotti.ConversationsConfiguration;
import fi.omabotti.bot.auth.TeamsSettings;
import fi.omabotti.bot.local.LocalDatabaseConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

/** The program as an importer: the store and its settings, no web server and no Teams. */
@EnableAutoConfiguration
@EnableConfigurationProperties(TeamsSettings.class)
@Import({ConversationsConfiguration.class, ClockConfiguration.class, LocalDatabaseConfiguration.class})
public class ImportApplication {}
