/** How well the bot understands what staff write: sets of questions with their right answers, and people to ask about. */
@org.jspecify.annotations.NullMarked
package fi.omabotti.bot.questions;
