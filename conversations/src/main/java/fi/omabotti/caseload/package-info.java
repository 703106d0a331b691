/** Lists for the staff: one's own clients, who in the units one leads has nobody named or breaks a rule, and how many each has. */
@org.jspecify.annotations.NullMarked
package fi.omabotti.caseload;
