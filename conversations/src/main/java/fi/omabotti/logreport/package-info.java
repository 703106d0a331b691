/** "Lokiraportti 000123": who has seen a client's data, for the client (Act 703/2023, section 11; P-17, V-06). */
@org.jspecify.annotations.NullMarked
package fi.omabotti.logreport;
