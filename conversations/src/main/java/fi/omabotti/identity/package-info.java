/** Personal identity codes (henkilötunnus): recognised, cut out, and known to the store as keyed hashes only (P-10). */
@org.jspecify.annotations.NullMarked
package fi.omabotti.identity;
