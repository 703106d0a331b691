/**
 * Who may come in. With credentials only the channel's tokens open the door; without them the bot runs in local mode, on
 * loopback and for loopback. Knows nothing of what is said.
 */
@org.jspecify.annotations.NullMarked
package fi.omabotti.bot.gate;
