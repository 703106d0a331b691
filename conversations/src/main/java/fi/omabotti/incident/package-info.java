/** "Piilota asiakas 000124", "asiakashaut pois": what must work at once (V-24). */
@org.jspecify.annotations.NullMarked
package fi.omabotti.incident;
