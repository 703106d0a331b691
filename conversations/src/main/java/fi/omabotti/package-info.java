/** The talk and its memory. One package for each conversation; {@link fi.omabotti.conversation} is the seam to the bot. */
@org.jspecify.annotations.NullMarked
package fi.omabotti;
