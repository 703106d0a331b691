/** The directory without clients (V-25): numbers, titles, units, who leads and who substitutes, of the staff list alone. */
@org.jspecify.annotations.NullMarked
package fi.omabotti.directory;
