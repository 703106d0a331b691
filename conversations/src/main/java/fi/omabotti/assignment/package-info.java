/** The store of who works with whom: clients, staff, units and assignments, and the questions that are asked of them. */
@org.jspecify.annotations.NullMarked
package fi.omabotti.assignment;
