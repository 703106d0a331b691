/** "Tietosuoja": what the bot keeps, how long, and who sees it. */
@org.jspecify.annotations.NullMarked
package fi.omabotti.privacy;
