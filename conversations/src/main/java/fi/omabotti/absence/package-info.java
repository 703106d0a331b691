/** Who of the staff is away when, and who stands in for them. */
@org.jspecify.annotations.NullMarked
package fi.omabotti.absence;
