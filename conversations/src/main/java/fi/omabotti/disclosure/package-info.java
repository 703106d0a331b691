/** The audit trail as it is read: who was shown to whom, and who looked without a relation. Writing it is another matter. */
@org.jspecify.annotations.NullMarked
package fi.omabotti.disclosure;
