/** Personal names: how they are compared, how they are stored to be found, and what a word in a sentence can be a form of. */
@org.jspecify.annotations.NullMarked
package fi.omabotti.name;
