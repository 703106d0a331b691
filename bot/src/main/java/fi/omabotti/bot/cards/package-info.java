/** How a reply looks: Adaptive Cards 1.5 as records, drawn from the vocabulary of the seam and from nothing else. */
@org.jspecify.annotations.NullMarked
package fi.omabotti.bot.cards;
