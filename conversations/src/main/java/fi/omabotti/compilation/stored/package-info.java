/**
 * What compilations are made of, as it stands in the store, and what is remembered of those that were made. Who may read what is
 * the caller's to see to.
 */
@org.jspecify.annotations.NullMarked
package fi.omabotti.compilation.stored;
