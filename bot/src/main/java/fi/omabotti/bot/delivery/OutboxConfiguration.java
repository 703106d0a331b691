package fi.omabotti.bot.delivery;

import fi.omabotti.bot.teams.OpeningSettings;
import fi.omabotti.bot.teams.TeamChannels;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Writes down what is to be sent, and delivers nothing: for a program that leaves that to the bot. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OpeningSettings.class)
@Import({
    Contents.class,
    OutgoingMessages.class,
    BroadcastRows.class,
    Tallies.class,
    Replacements.class,
    Reach.class,
    TeamChannels.class,
    TableOutbox.class,
    TableBroadcasts.class
})
public class OutboxConfiguration {}
