/**
 * Local mode: the bot without credentials, to try it on one's own machine. It has a database of its own with invented
 * people in it, and the Microsoft 365 Agents Playground to chat in. Whatever is real stays out: a database that local mode
 * did not make is never opened by it, and a real bot never opens one that it made.
 */
@org.jspecify.annotations.NullMarked
package fi.omabotti.bot.local;
