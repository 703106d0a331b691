/**
 * How the staff use the bot where they have no relation to the client (P-18, V-05, V-16): what supervisors see holds no client,
 * what the log officer gets is a file on the server.
 */
@org.jspecify.annotations.NullMarked
package fi.omabotti.usage;
