/** Who the bot is: its settings for Teams, its credentials and token, and where that token may go. */
@org.jspecify.annotations.NullMarked
package fi.omabotti.bot.auth;
