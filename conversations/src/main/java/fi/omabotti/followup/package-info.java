/** What teams have agreed on after a workshop: written down, shown to them, and asked about after 30 and 90 days. */
@org.jspecify.annotations.NullMarked
package fi.omabotti.followup;
