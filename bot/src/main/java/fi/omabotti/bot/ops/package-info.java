/** What is run and looked after by people who operate the bot: commands on the command line. */
@org.jspecify.annotations.NullMarked
package fi.omabotti.bot.ops;
