/**
 * Files in, the store brought up to date. A county hands over three kinds of CSV file: its units, its staff, and who is
 * assigned to which client. Each is read in the way that Finnish Excel happens to write it, checked until every fault is
 * known, and compared with what the last file said; the difference is stored in one transaction, or nothing is. Technical
 * faults refuse the file. What only breaks a rule of law is stored and listed as a deviation, because hiding a client's real
 * worker would harm the client. Nothing that is said about a file, in reports, exceptions or logs, tells who is in it.
 */
@org.jspecify.annotations.NullMarked
package fi.omabotti.extract;
