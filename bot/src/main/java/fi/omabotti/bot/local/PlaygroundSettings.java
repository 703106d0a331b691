package fi.omabotti.bot.local;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The Microsoft 365 Agents Playground beside the bot.
 *
 * @param enabled whether it is started
 * @param port where it is wanted; it takes another one when this is in use
 * @param user who one is in it: a number or a name of the list, or anybody else's object id
 */
@ConfigurationProperties("local.playground")
record PlaygroundSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("56150") int port,
        @DefaultValue("1") String user) {}
