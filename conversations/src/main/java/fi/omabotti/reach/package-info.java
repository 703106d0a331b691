/** How far a message to many reaches: in words, in a card, in a file. */
@org.jspecify.annotations.NullMarked
package fi.omabotti.reach;
