/**
 * The seam. A conversation is a function from a {@link fi.omabotti.conversation.Turn} (who said what, where, in which
 * language) to a {@link fi.omabotti.conversation.Reply} (what to show). It returns the reply; it never sends. Nobody on
 * this side knows of Teams, HTTP or JSON.
 */
@org.jspecify.annotations.NullMarked
package fi.omabotti.conversation;
