package fi.omabotti.bot;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration;
import fi.omabotti.ConversationsConfiguration;
import fi.omabotti.bot.auth.TeamsSettings;
import fi.omabotti.bot.delivery.OutgoingMessages;
import fi.omabotti.bot.delivery.TableOutbox;
import fi.omabotti.bot.local.LocalDatabaseConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

/** The program as a command: the store and its settings, no web server, no jobs and no Teams; the bot delivers what it sends. */
@EnableAutoConfiguration(exclude = DbSchedulerAutoConfiguration.class)
@EnableConfigurationProperties(TeamsSettings.class)
@Import({
    ConversationsConfiguration.class,
    ClockConfiguration.class,
    LocalDatabaseConfiguration.class,
    OutgoingMessages.class,
    TableOutbox.class
})
public class CommandApplication {}
