/**
 * Who is to be named for a client, as it is typed: the rules of that (R-01 … R-17), and what becomes of it until the client
 * system has it too (V-17). The talk about it is {@code fi.omabotti.naming}.
 */
@org.jspecify.annotations.NullMarked
package fi.omabotti.proposal;
