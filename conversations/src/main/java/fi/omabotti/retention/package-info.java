/** What is not kept any longer (P-16, V-21): the store is a copy of the client information system, not the register. */
@org.jspecify.annotations.NullMarked
package fi.omabotti.retention;
