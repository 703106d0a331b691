/** The staff list: who works here, where, and what the list lets them do. */
@org.jspecify.annotations.NullMarked
package fi.omabotti.staff;
