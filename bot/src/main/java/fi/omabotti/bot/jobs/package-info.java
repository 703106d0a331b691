/**
 * What the bot does without being asked, at its own times. To add a job, make a bean of {@link fi.omabotti.bot.jobs.Job}:
 * in {@link fi.omabotti.bot.jobs.JobsConfiguration}, or beside what it calls when that is nobody else's.
 */
@org.jspecify.annotations.NullMarked
package fi.omabotti.bot.jobs;
