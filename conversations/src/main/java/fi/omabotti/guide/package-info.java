/** What is said when nobody understood: a way forward, never a dead end. */
@org.jspecify.annotations.NullMarked
package fi.omabotti.guide;
