/** What the bot asks of the database server that it shares with others. */
@NullMarked
package fi.omabotti.bot.store;

import org.jspecify.annotations.NullMarked;
