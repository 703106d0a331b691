package fi.omabotti.bot.teams;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is on its way at once.
 *
 * @param slots how many activities may be in hand, from their arrival until their reply is posted
 */
@ConfigurationProperties("teams.posting")
record PostingSettings(@DefaultValue("256") int slots) {}
