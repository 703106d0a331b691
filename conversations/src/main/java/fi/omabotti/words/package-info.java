/** What people say, taken apart into words, and the lists of words that a conversation understands. */
@org.jspecify.annotations.NullMarked
package fi.omabotti.words;
