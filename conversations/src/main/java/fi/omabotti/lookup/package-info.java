/** Whether clients may be looked up at all, how often, and what is remembered of a look-up that told nothing. */
@org.jspecify.annotations.NullMarked
package fi.omabotti.lookup;
