/** How fast anything goes to Teams: slower than where Teams would refuse it, and those who wait for an answer first. */
@org.jspecify.annotations.NullMarked
package fi.omabotti.bot.pace;
