/**
 * Tasks before a workshop: what is asked, of whom, and their answers, which lie under a pseudonym until they are frozen and then
 * are nobody's. Nobody of this is a client.
 */
@org.jspecify.annotations.NullMarked
package fi.omabotti.pretask;
