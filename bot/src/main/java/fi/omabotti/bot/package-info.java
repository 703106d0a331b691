/** Teams and operation: everything that speaks HTTP, JSON or Bot Framework. */
@org.jspecify.annotations.NullMarked
package fi.omabotti.bot;
