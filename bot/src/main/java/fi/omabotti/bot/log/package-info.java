/** What all lines of the log have: the id of the turn or of the run that they belong to, and no personal identity code. */
@org.jspecify.annotations.NullMarked
package fi.omabotti.bot.log;
