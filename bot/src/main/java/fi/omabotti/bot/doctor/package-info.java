/**
 * Whether the bot can serve here: small checks of one shape, which change nothing, and the list of what no program can check. Run by
 * {@code java -jar omabotti.jar doctor}.
 */
@org.jspecify.annotations.NullMarked
package fi.omabotti.bot.doctor;
