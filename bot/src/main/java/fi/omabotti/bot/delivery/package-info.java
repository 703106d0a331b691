/**
 * How messages reach people who did not ask: written down as they are decided, posted afterwards, one row for each message
 * and person, each brought to an outcome that is explained. A message is posted again only while it is certain that Teams
 * has not taken it.
 */
@org.jspecify.annotations.NullMarked
package fi.omabotti.bot.delivery;
