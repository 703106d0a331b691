/** A form on paper by which clients tell how it went: the bot hands it to the staff and never talks to clients. */
@org.jspecify.annotations.NullMarked
package fi.omabotti.feedback;
