/** What is seen of the bot by those who watch it: how it is, without calling anybody for it and without naming anybody. */
@org.jspecify.annotations.NullMarked
package fi.omabotti.bot.health;
